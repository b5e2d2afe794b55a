// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.library;

import java.util.List;
import java.util.SequencedMap;

/** A value in a JSON file that knows its line: that of its key, or its own in a list or at the top. */
sealed interface Json {

    int line();

    record Obj(int line, SequencedMap<String, Json> members) implements Json {}

    record Arr(int line, List<Json> elements) implements Json {}

    record Str(int line, String value) implements Json {}

    /** A number as it is written; nothing computes with one too long to be meant. */
    record Num(int line, String literal) implements Json {}

    /** True, false or null. */
    record Word(int line, String literal) implements Json {}

    /** What should stand here and does not: already reported, or free to be left out. Everything read of it is empty. */
    record Absent(int line) implements Json {}
}
