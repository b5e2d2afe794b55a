// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import nl.stelling.library.Problem;
import nl.stelling.words.Key;

/** The words for each rule: two tables, which are as long as there are rules. */
final class RuleWords {

    private RuleWords() {}

    /** What stands there; its blank is what was found. */
    static Key found(Problem problem) {
        return switch (problem.rule()) {
            case MISSING_KEY, MISSING_LANGUAGE, MISSING_POSITION -> Key.PROBLEM_NOTHING;
            case DUPLICATE_KEY, DOUBLE_ID, DOUBLE_VALUE, DOUBLE_POSITION -> Key.FOUND_TWICE;
            case UNREADABLE -> Key.FOUND_UNREADABLE;
            case DOUBLE_FILE -> Key.FOUND_DOUBLE_FILE;
            case LINK_OUTSIDE -> Key.FOUND_LINK;
            case MISSING_FILE -> Key.FOUND_MISSING_FILE;
            case UNLISTED_FILE -> Key.FOUND_UNLISTED_FILE;
            case TOO_LARGE -> Key.FOUND_TOO_LARGE;
            case TOO_MANY_FILES -> Key.FOUND_TOO_MANY_FILES;
            case NOT_UTF8 -> Key.FOUND_BYTE;
            case TOO_DEEP -> Key.FOUND_TOO_DEEP;
            case TOO_LONG -> Key.FOUND_TOO_LONG;
            case TOO_MANY_VALUES -> Key.FOUND_TOO_MANY_VALUES;
            case EMPTY_TEXT -> Key.FOUND_EMPTY_TEXT;
            case EMPTY_LIST -> Key.FOUND_EMPTY_LIST;
            case BAD_CHARACTER -> Key.FOUND_CHARACTER;
            case POSITION_WITHOUT_QUOTE -> Key.FOUND_NO_QUOTE;
            case INFERENCE_MISSING -> Key.FOUND_NO_INFERENCE;
            case QUOTE_ELSEWHERE -> Key.FOUND_START;
            case NOT_SETTLED -> Key.FOUND_DIFFERENT;
            case PLEDGE_WITHOUT_REASON -> Key.FOUND_NO_REASON;
            case BULLET_MISSING -> Key.FOUND_NO_BULLET;
            case AXIS_WITHOUT_DIRECTION -> Key.FOUND_NO_DIRECTION;
            case MANY_WORDS -> Key.FOUND_WORDS;
            case LONG_TITLE -> Key.FOUND_CHARACTERS;
            case MANY_SENTENCES -> Key.FOUND_SENTENCES;
            case UNEQUAL_ARGUMENTS -> Key.FOUND_LENGTHS;
            case THIN_AXIS -> Key.FOUND_PLACED;
            case WRONG_CELLS -> Key.FOUND_CELLS;
            case TOO_MANY_PROBLEMS -> Key.FOUND_MORE;
            case NOT_A_SET, BAD_ZIP, UNSAFE_NAME, NOT_JSON, UNKNOWN_KEY, WRONG_TYPE, BAD_LANGUAGE, UNKNOWN_LANGUAGE,
                    BAD_FORMAT_VERSION, BAD_ID, BAD_DATE, BAD_CHECKSUM, UNKNOWN_VALUE, NUMBER_OUT_OF_RANGE,
                    FILE_NAME_IS_NOT_ID, UNKNOWN_THEME, UNKNOWN_AXIS, UNKNOWN_PARTY, UNKNOWN_PROGRAMME,
                    UNKNOWN_STATEMENT, FOREIGN_PROGRAMME, STANCE_OUTSIDE_SCALE, QUOTE_NOT_IN_PROGRAMME,
                    DAMAGE_OUTSIDE_TEXT, BULLET_OTHERWISE, QUOTE_NOT_IN_REGISTER, SETTLED_OTHERWISE, NOT_CSV, OTHER_SET,
                    NEGATION, PROHIBITION, AND_OR, BARE_COMPARISON, VAGUE_WORD, JARGON, STRAIGHT_APOSTROPHE ->
                problem.found().isEmpty() ? Key.PROBLEM_NOTHING : Key.FOUND_VALUE;
        };
    }

    /** What should stand there; its blank is what was expected. */
    static Key expected(Problem problem) {
        return switch (problem.rule()) {
            case NOT_A_SET -> Key.RULE_NOT_A_SET;
            case UNREADABLE -> Key.RULE_UNREADABLE;
            case BAD_ZIP -> Key.RULE_BAD_ZIP;
            case UNSAFE_NAME -> Key.RULE_UNSAFE_NAME;
            case DOUBLE_FILE -> Key.RULE_DOUBLE_FILE;
            case LINK_OUTSIDE -> Key.RULE_LINK_OUTSIDE;
            case MISSING_FILE -> problem.expected().isEmpty()
                    ? Key.RULE_MISSING_FILE_ALONE
                    : Key.RULE_MISSING_FILE;
            case UNLISTED_FILE -> Key.RULE_UNLISTED_FILE;
            case TOO_LARGE -> Key.RULE_TOO_LARGE;
            case TOO_MANY_FILES -> Key.RULE_TOO_MANY_FILES;
            case NOT_UTF8 -> Key.RULE_NOT_UTF8;
            case NOT_JSON -> Key.RULE_NOT_JSON;
            case TOO_DEEP -> Key.RULE_TOO_DEEP;
            case TOO_LONG -> Key.RULE_TOO_LONG;
            case TOO_MANY_VALUES -> Key.RULE_TOO_MANY_VALUES;
            case DUPLICATE_KEY -> Key.RULE_DUPLICATE_KEY;
            case UNKNOWN_KEY -> Key.RULE_UNKNOWN_KEY;
            case MISSING_KEY -> Key.RULE_MISSING_KEY;
            case WRONG_TYPE -> kind(problem.expected());
            case EMPTY_TEXT -> Key.RULE_EMPTY_TEXT;
            case EMPTY_LIST -> Key.RULE_EMPTY_LIST;
            case BAD_CHARACTER -> Key.RULE_BAD_CHARACTER;
            case BAD_LANGUAGE -> Key.RULE_BAD_LANGUAGE;
            case UNKNOWN_LANGUAGE -> Key.RULE_UNKNOWN_LANGUAGE;
            case MISSING_LANGUAGE -> Key.RULE_MISSING_LANGUAGE;
            case BAD_FORMAT_VERSION -> Key.RULE_BAD_FORMAT_VERSION;
            case BAD_ID -> Key.RULE_BAD_ID;
            case DOUBLE_ID -> Key.RULE_DOUBLE_ID;
            case DOUBLE_VALUE -> Key.RULE_DOUBLE_VALUE;
            case BAD_DATE -> Key.RULE_BAD_DATE;
            case BAD_CHECKSUM -> Key.RULE_BAD_CHECKSUM;
            case UNKNOWN_VALUE -> Key.RULE_UNKNOWN_VALUE;
            case NUMBER_OUT_OF_RANGE -> Key.RULE_NUMBERS;
            case FILE_NAME_IS_NOT_ID -> Key.RULE_FILE_NAME_IS_NOT_ID;
            case UNKNOWN_THEME -> Key.RULE_UNKNOWN_THEME;
            case UNKNOWN_AXIS -> problem.expected().isEmpty() ? Key.RULE_NO_AXES : Key.RULE_UNKNOWN_AXIS;
            case UNKNOWN_PARTY -> Key.RULE_UNKNOWN_PARTY;
            case UNKNOWN_PROGRAMME -> Key.RULE_UNKNOWN_PROGRAMME;
            case UNKNOWN_STATEMENT -> Key.RULE_UNKNOWN_STATEMENT;
            case FOREIGN_PROGRAMME -> Key.RULE_FOREIGN_PROGRAMME;
            case MISSING_POSITION -> Key.RULE_MISSING_POSITION;
            case DOUBLE_POSITION -> Key.RULE_DOUBLE_POSITION;
            case POSITION_WITHOUT_QUOTE -> Key.RULE_POSITION_WITHOUT_QUOTE;
            case INFERENCE_MISSING -> Key.RULE_INFERENCE_MISSING;
            case STANCE_OUTSIDE_SCALE -> Key.RULE_STANCE_OUTSIDE_SCALE;
            case QUOTE_NOT_IN_PROGRAMME -> problem.expected().isEmpty()
                    ? Key.RULE_QUOTE_NOWHERE
                    : Key.RULE_QUOTE;
            case QUOTE_ELSEWHERE -> Key.RULE_QUOTE_ELSEWHERE;
            case DAMAGE_OUTSIDE_TEXT -> Key.RULE_NUMBERS;
            case PLEDGE_WITHOUT_REASON -> Key.RULE_PLEDGE_WITHOUT_REASON;
            case BULLET_OTHERWISE -> Key.RULE_BULLET_OTHERWISE;
            case BULLET_MISSING -> Key.RULE_BULLET_MISSING;
            case QUOTE_NOT_IN_REGISTER -> problem.expected().isEmpty()
                    ? Key.RULE_QUOTE_NOT_IN_REGISTER
                    : Key.RULE_QUOTE_NOT_USED;
            case NOT_SETTLED -> Key.RULE_NOT_SETTLED;
            case SETTLED_OTHERWISE -> Key.RULE_SETTLED_OTHERWISE;
            case NOT_CSV -> Key.RULE_NOT_CSV;
            case WRONG_CELLS -> Key.RULE_CELLS;
            case OTHER_SET -> Key.RULE_OTHER_SET;
            case TOO_MANY_PROBLEMS -> Key.RULE_TOO_MANY_PROBLEMS;
            case AXIS_WITHOUT_DIRECTION -> Key.RULE_AXIS_WITHOUT_DIRECTION;
            case NEGATION -> Key.RULE_NEGATION;
            case PROHIBITION -> Key.RULE_PROHIBITION;
            case AND_OR -> Key.RULE_AND_OR;
            case BARE_COMPARISON -> Key.RULE_BARE_COMPARISON;
            case VAGUE_WORD -> Key.RULE_VAGUE_WORD;
            case JARGON -> Key.RULE_JARGON;
            case STRAIGHT_APOSTROPHE -> Key.RULE_STRAIGHT_APOSTROPHE;
            case MANY_WORDS -> Key.RULE_MANY_WORDS;
            case LONG_TITLE -> Key.RULE_LONG_TITLE;
            case MANY_SENTENCES -> Key.RULE_MANY_SENTENCES;
            case UNEQUAL_ARGUMENTS -> Key.RULE_UNEQUAL_ARGUMENTS;
            case THIN_AXIS -> Key.RULE_THIN_AXIS;
        };
    }

    /** A kind of value, of which the reader of files has a word of its own. */
    private static Key kind(String expected) {
        return switch (expected) {
            case "object" -> Key.RULE_OBJECT;
            case "array" -> Key.RULE_ARRAY;
            case "string" -> Key.RULE_STRING;
            case "text" -> Key.RULE_TEXT;
            case "whole number" -> Key.RULE_WHOLE_NUMBER;
            case "true or false" -> Key.RULE_YES_OR_NO;
            default -> Key.RULE_WRONG_TYPE;
        };
    }
}
