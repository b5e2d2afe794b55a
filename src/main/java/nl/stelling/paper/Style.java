// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.paper;

/**
 * How a text is set.
 *
 * @param size in points, as is the leading: from one line to the next
 */
record Style(Face face, float size, float leading, Ink ink) {

    /** The weights of the typeface. */
    enum Face {
        REGULAR, SEMIBOLD, BOLD
    }

    static final Style TITLE = new Style(Face.BOLD, 24, 29, Ink.TEXT);
    static final Style HEADING = new Style(Face.SEMIBOLD, 11, 15, Ink.TEXT);
    static final Style LEAD = new Style(Face.REGULAR, 11.5f, 16, Ink.TEXT);
    static final Style PARTY = new Style(Face.BOLD, 13, 17, Ink.TEXT);
    static final Style FIGURE = new Style(Face.SEMIBOLD, 19, 22, Ink.TEXT);
    static final Style BODY = new Style(Face.REGULAR, 9.5f, 13, Ink.TEXT);
    static final Style STRONG = new Style(Face.SEMIBOLD, 9.5f, 13, Ink.TEXT);
    static final Style SMALL = new Style(Face.REGULAR, 9, 12, Ink.TEXT);
    static final Style MUTED = new Style(Face.REGULAR, 9, 12, Ink.MUTED);

    /** Those of a result, which is two pages: no letter is smaller, only the lines stand closer. */
    static final Style HEADLINE = new Style(Face.BOLD, 21, 25, Ink.TEXT);
    static final Style FOREWORD = new Style(Face.REGULAR, 10.5f, 14, Ink.TEXT);
    static final Style FINE = new Style(Face.REGULAR, 9, 11.4f, Ink.TEXT);
    static final Style FINE_STRONG = new Style(Face.SEMIBOLD, 9, 11.4f, Ink.TEXT);
    static final Style FINE_MUTED = new Style(Face.REGULAR, 9, 11.4f, Ink.MUTED);
}
