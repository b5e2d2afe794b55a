// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.library;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.stelling.statements.Cover;
import nl.stelling.statements.Language;

/** Reads of set.json only what stands on the cover; everything else of the set is left for its reader. */
final class CoverReader {

    private CoverReader() {}

    /** The cover, or nothing where anything about it is wrong: the reader of the set says what. */
    static Optional<Cover> read(Source source) {
        Problems problems = new Problems();
        try {
            return source.open(Names.SET).flatMap(stream -> Bytes.read(Names.SET, stream, problems))
                    .flatMap(bytes -> Bytes.json(Names.SET, bytes, problems))
                    .map(json -> cover(new Cursor(problems, Names.SET, json)))
                    .filter(_ -> problems.count() == 0);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Cover cover(Cursor at) {
        List<Language> languages = SetFileReader.languages(at.need("languages"));
        return new Cover(Values.text(at.need("title"), languages), Values.text(at.need("description"), languages),
                count(at.need("statements")), count(at.need("programmes")),
                Values.number(at.need("minutes"), 1, SetFileReader.MAX_MINUTES));
    }

    private static int count(Cursor list) {
        return list.some(each -> each.json().line()).size();
    }
}
