// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.library;

/**
 * What can be wrong with a set or a sheet, or might be better. Each constant says what {@link Problem#found} and
 * {@link Problem#expected} hold; where it says nothing of one, that one is empty.
 */
public enum Rule {

    // Files

    /** Here is no statement set. Found: the folder or zip; expected: the file that makes it a set. */
    NOT_A_SET,
    /** The file could not be read, or is no file. Found: the name of the set, where it is the set as a whole. */
    UNREADABLE,
    /** Neither a folder nor a zip that can be opened. Found: its name. */
    BAD_ZIP,
    /** A file's name leads out of the set, or holds what no file name should. Found: the name. */
    UNSAFE_NAME,
    /** Two files of this name in one zip. */
    DOUBLE_FILE,
    /** A symbolic link that does not lead to a file within the set. */
    LINK_OUTSIDE,
    /** The file is not there. Expected: the file and place that ask for it. */
    MISSING_FILE,
    /** The file is there, but nothing in the set asks for it. */
    UNLISTED_FILE,
    /**
     * The file is larger than {@link Limits#FILE_BYTES}, or the set or its zip than {@link Limits#SET_BYTES}. Found: the
     * name of the zip, if it is the zip; expected: that limit.
     */
    TOO_LARGE,
    /** The folder or zip holds too many files. Expected: {@link Limits#FILES}. */
    TOO_MANY_FILES,
    /** Not UTF-8. Found: the first byte that is wrong, in hexadecimal. */
    NOT_UTF8,

    // JSON

    /** Not JSON, or something stands after its end. Found: the text of that place. */
    NOT_JSON,
    /** Objects and arrays stand too deeply in each other. Expected: {@link Limits#DEPTH}. */
    TOO_DEEP,
    /** A string, key or number is too long. Expected: how long it may be, in UTF-16 units. */
    TOO_LONG,
    /** The file, or a list in it, holds too many values. Expected: how many it may hold. */
    TOO_MANY_VALUES,
    /** The key stands twice in one object. Found: the key. */
    DUPLICATE_KEY,
    /** A key that has no meaning here. Found: the key; expected: the keys that have. */
    UNKNOWN_KEY,
    /** A key that must be here is not. Expected: the key. */
    MISSING_KEY,
    /** A value of another kind. Found: the value; expected: object, array, string, text or whole number. */
    WRONG_TYPE,

    // Values

    /** Nothing stands where a text must be. Found: the white space that does. */
    EMPTY_TEXT,
    /** Nothing stands in a list that must hold something. */
    EMPTY_LIST,
    /** A control character, or half a character. Found: its number, as U+001B. */
    BAD_CHARACTER,
    /** Not formed as a language tag. Found: the tag. */
    BAD_LANGUAGE,
    /** Not a language of the set. Found: the tag; expected: the set's languages. */
    UNKNOWN_LANGUAGE,
    /** A language of the set is missing. Expected: its tag. */
    MISSING_LANGUAGE,
    /** Not a format that this program reads. Found: the value; expected: the format that it does read. */
    BAD_FORMAT_VERSION,
    /** Not formed as an id. Found: the value. */
    BAD_ID,
    /** The id is already taken by another thing of its kind. Found: the id. */
    DOUBLE_ID,
    /** The same value stands twice in a list. Found: the value. */
    DOUBLE_VALUE,
    /** Not a date. Found: the value; expected: the form. */
    BAD_DATE,
    /** Not the SHA-256 of that file. Found: the value; expected: the file's own. */
    BAD_CHECKSUM,
    /** Not one of the values that may stand here. Found: the value; expected: those values. */
    UNKNOWN_VALUE,
    /** The number is too small or too large. Found: the number; expected: the numbers that may stand here. */
    NUMBER_OUT_OF_RANGE,
    /** The file holds another id than its name. Found: the id; expected: that of its name. */
    FILE_NAME_IS_NOT_ID,

    // What refers to what: found is the id, expected the ids there are

    UNKNOWN_THEME, UNKNOWN_AXIS, UNKNOWN_PARTY, UNKNOWN_PROGRAMME, UNKNOWN_STATEMENT,
    /** A quote from the programme of another party. Found: the programme; expected: the party's own ones. */
    FOREIGN_PROGRAMME,

    // Positions and their proof

    /** A party has no position, not even silence. Expected: the party. */
    MISSING_POSITION,
    /** A party has two. Found: the party. */
    DOUBLE_POSITION,
    /** A position that is not silence and has no quote. */
    POSITION_WITHOUT_QUOTE,
    /** An inferred position that does not say how it was inferred. */
    INFERENCE_MISSING,
    /** A stance that the set's scale does not have. Found: the stance; expected: the stances it has. */
    STANCE_OUTSIDE_SCALE,
    /**
     * The words stand nowhere in the programme. Found: the first word that differs; expected: the programme's word
     * there, or, where only white space differs, both as character numbers. Where no passage comes near, found is the
     * quote and expected is empty.
     */
    QUOTE_NOT_IN_PROGRAMME,
    /** The words stand at another place of the programme. Found: the start given; expected: the nearest right one. */
    QUOTE_ELSEWHERE,
    /** A damaged place that ends before it begins or after the text does. Found: its end; expected: the numbers. */
    DAMAGE_OUTSIDE_TEXT,

    // The pledge register

    /** A pledge that no statement is about, without a reason why. */
    PLEDGE_WITHOUT_REASON,
    /** A pledge stands in another bullet. Found: the number given; expected: the right one, 0 in running text. */
    BULLET_OTHERWISE,
    /** A bullet, or a part of it, is in no pledge. Found: its number; expected: the words. */
    BULLET_MISSING,
    /**
     * No pledge says that the statement uses this quote. Found: the quote; expected: the pledges that stand there, or
     * nothing where none does.
     */
    QUOTE_NOT_IN_REGISTER,

    // The axes of a map

    /** No statement says in which direction it moves on this axis. Found: the axis. */
    AXIS_WITHOUT_DIRECTION,

    // How positions were coded

    /** The passes and the set differ, and nothing says why. Found: the stances; expected: statement and party. */
    NOT_SETTLED,
    /** Settled otherwise than the set has it. Found: the stance; expected: that of the set. */
    SETTLED_OTHERWISE,

    // Answer sheets

    /** Not comma-separated values: a quotation mark stands wrong, or is never closed. Found: the text of that place. */
    NOT_CSV,
    /** A row has more or fewer values than the first. Found: how many it has; expected: how many the first has. */
    WRONG_CELLS,
    /** The answers belong to another set. Found: its id; expected: that of the set they are read for. */
    OTHER_SET,

    /** There are more problems than are kept. Found: how many more; expected: {@link Limits#PROBLEMS}. */
    TOO_MANY_PROBLEMS,

    // What might be better: found is the word, unless something else is said

    /** The statement denies something, which readers miss. */
    NEGATION(Severity.WARNING),
    /** The statement forbids something, which readers judge otherwise than its allowing. */
    PROHIBITION(Severity.WARNING),
    /** The statement asks two things at once. */
    AND_OR(Severity.WARNING),
    /** More, less, sooner, without saying than what. */
    BARE_COMPARISON(Severity.WARNING),
    /** A quantity that everybody reads otherwise. */
    VAGUE_WORD(Severity.WARNING),
    /** A word of which not every reader knows the meaning, and which the glossary does not explain. */
    JARGON(Severity.WARNING),
    /** A straight apostrophe or quotation mark. */
    STRAIGHT_APOSTROPHE(Severity.WARNING),
    /** The statement is too long. Found: its words; expected: how many there may be. */
    MANY_WORDS(Severity.WARNING),
    /** The title is too long for a list. Found: its characters; expected: how many there may be. */
    LONG_TITLE(Severity.WARNING),
    /** The explanation is too long. Found: its sentences; expected: how many there may be. */
    MANY_SENTENCES(Severity.WARNING),
    /** One argument is longer. Found: the characters of both; expected: by how many percent they may differ. */
    UNEQUAL_ARGUMENTS(Severity.WARNING),
    /** Too few statements carry an axis. Found: those on which every party speaks; expected: how many there must be. */
    THIN_AXIS(Severity.WARNING);

    private enum Severity {
        ERROR, WARNING
    }

    private final Severity severity;

    Rule() {
        this(Severity.ERROR);
    }

    Rule(Severity severity) {
        this.severity = severity;
    }

    /** Whether it only might be better: such a set is opened all the same. */
    public boolean isWarning() {
        return severity == Severity.WARNING;
    }
}
