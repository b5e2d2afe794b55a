// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.function.Function;

/**
 * A place in a JSON file, at which its reader asks for what must stand there. A fault is reported with its place and
 * something harmless is returned, so that the reader goes on to the next fault; whoever asked looks at the problems
 * once, at the end.
 */
final class Cursor {

    private final Problems problems;
    private final String file;
    private final String pointer;
    private final Json json;
    private final SequencedSet<String> asked = new LinkedHashSet<>();
    private boolean left;
    private boolean reported;

    private Cursor(Problems problems, String file, String pointer, Json json) {
        this.problems = problems;
        this.file = file;
        this.pointer = pointer;
        this.json = json;
    }

    /** The value that a whole file holds. */
    Cursor(Problems problems, String file, Json json) {
        this(problems, file, "", json);
    }

    /** The same place, for what is to be reported elsewhere; nothing of it has been asked for. */
    Cursor with(Problems others) {
        return new Cursor(others, file, pointer, json);
    }

    /** Whether a further problem would only be counted. */
    boolean isFull() {
        return problems.isFull();
    }

    Json json() {
        return json;
    }

    /** Whether nothing stands here. */
    boolean isAbsent() {
        return json instanceof Json.Absent;
    }

    /** The file and pointer, for a problem elsewhere that this place has caused. */
    String place() {
        return file + " " + pointer;
    }

    void problem(Rule rule, String found, String expected) {
        problems.add(file, pointer, json.line(), rule, found, expected);
    }

    /** A problem with the value that stands here. */
    void problem(Rule rule, String expected) {
        problem(rule, switch (json) {
            case Json.Str string -> string.value();
            case Json.Num number -> number.literal();
            case Json.Word word -> word.literal();
            case Json.Obj object -> "{" + String.join(", ", object.members().keySet()) + "}";
            case Json.Arr array -> "[" + array.elements().size() + "]";
            case Json.Absent absent -> "";
        }, expected);
    }

    /** The value of a key that must be there. */
    Cursor need(String key) {
        Cursor value = maybe(key);
        if (value.isAbsent() && json instanceof Json.Obj) {
            problem(Rule.MISSING_KEY, "", key);
        }
        return value;
    }

    /** The value of a key that may be left out. */
    Cursor maybe(String key) {
        asked.add(key);
        return child(key, members().getOrDefault(key, new Json.Absent(json.line())));
    }

    /** Leaves it unsaid which keys are unknown here: a fault already reported decides about that. */
    void leave() {
        left = true;
    }

    /**
     * Says of every key that was not asked for that it is unknown; the last thing done with an object. An object of
     * which nothing was asked is none of its reader's making, and is left.
     */
    void close() {
        if (json instanceof Json.Obj object && !left && !asked.isEmpty()) {
            object.members().forEach((key, value) -> {
                if (!asked.contains(key)) {
                    child(key, value).problem(Rule.UNKNOWN_KEY, key, Shown.list(asked));
                }
            });
        }
    }

    /** Each member of an object whose keys are not known beforehand. */
    List<Map.Entry<String, Cursor>> entries() {
        List<Map.Entry<String, Cursor>> entries = new ArrayList<>();
        members().forEach((key, value) -> entries.add(Map.entry(key, child(key, value))));
        return entries;
    }

    private SequencedMap<String, Json> members() {
        if (json instanceof Json.Obj object) {
            return object.members();
        }
        if (!isAbsent() && !reported) {
            reported = true;
            problem(Rule.WRONG_TYPE, "object");
        }
        return new LinkedHashMap<>();
    }

    /** The elements of a list, each read and closed. */
    <T> List<T> list(Function<Cursor, T> each) {
        List<T> elements = new ArrayList<>();
        if (json instanceof Json.Arr array) {
            for (int i = 0; i < array.elements().size(); i++) {
                Cursor element = child(Integer.toString(i), array.elements().get(i));
                elements.add(each.apply(element));
                element.close();
            }
        } else if (!isAbsent()) {
            problem(Rule.WRONG_TYPE, "array");
        }
        return elements;
    }

    /** The elements of a list that must hold something, and no more than so much. */
    <T> List<T> some(int most, Function<Cursor, T> each) {
        if (json instanceof Json.Arr array && array.elements().size() > most) {
            problem(Rule.TOO_MANY_VALUES, "", Integer.toString(most));
            return List.of();
        }
        List<T> elements = list(each);
        if (elements.isEmpty() && json instanceof Json.Arr) {
            problem(Rule.EMPTY_LIST, "", "");
        }
        return elements;
    }

    /** The elements of a list that must hold something. */
    <T> List<T> some(Function<Cursor, T> each) {
        return some(Limits.VALUES, each);
    }

    private Cursor child(String key, Json value) {
        return new Cursor(problems, file, pointer + "/" + key.replace("~", "~0").replace("/", "~1"), value);
    }
}
