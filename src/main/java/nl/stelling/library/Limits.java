// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.library;

/** How much is taken in. A set comes from anybody, so each of these bounds the time or the memory of reading one. */
public final class Limits {

    /** Bytes of one file, unpacked. */
    public static final int FILE_BYTES = 4 * 1024 * 1024;

    /** Bytes of all files that are read of one set, unpacked; and of a zip file as it stands. */
    public static final int SET_BYTES = 64 * 1024 * 1024;

    /** Files in a folder or zip, whether they belong to the set or not. */
    public static final int FILES = 2_000;

    /** How deeply objects and arrays stand in each other. */
    public static final int DEPTH = 32;

    /** UTF-16 units of one string in a JSON file. */
    public static final int STRING_UNITS = 200_000;

    /** UTF-16 units of the key of an object. */
    public static final int KEY_UNITS = 1_000;

    /** Objects, arrays, strings, numbers and so on in one JSON file. */
    public static final int VALUES = 200_000;

    /** Parties of a set, and languages of a set: everything is looked up for each of them. */
    public static final int PARTIES = 200;
    public static final int LANGUAGES = 50;

    /** Problems that are kept; more are only counted. */
    public static final int PROBLEMS = 500;

    private Limits() {}
}
