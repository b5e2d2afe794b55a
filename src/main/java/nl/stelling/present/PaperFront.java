// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

/**
 * What a document says of itself.
 *
 * @param date on which it was made, year first
 * @param name of the document
 * @param maker the program
 * @param foot at the foot of every page
 */
public record PaperFront(String language, String date, String name, String maker, String foot,
        PaperView.Numbering numbering) {}
