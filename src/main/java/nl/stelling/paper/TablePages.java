// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.stelling.present.PaperView.Cell;
import nl.stelling.present.PaperView.Table;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;

/** All statements with the voter's answers and what the programmes say; more parties than fit go on in a next table. */
final class TablePages {

    /** Parties in one table, beside the voter. */
    private static final int MOST = 3;
    private static final float NUMBER = 15;
    private static final float SIGN = 9;
    /** The longest word for a position, on one line. */
    private static final float WORD = 62;
    private static final float ROW = 3.4f;
    /** What the voter's column takes, and of a party's cell the points and the place of the quote. */
    private static final float VOTER = 80;
    private static final float POINTS = 19;
    private static final float PLACE = 34;

    private final Pages pages;
    private final Table table;

    TablePages(Pages pages, Table table) {
        this.pages = pages;
        this.table = table;
    }

    void write() throws IOException {
        pages.turn();
        pages.paragraph("H1", table.title(), Style.HEADLINE);
        pages.paragraph("P", table.key(), Style.FINE_MUTED);
        pages.skip(5);
        for (int first = 0; first < table.parties().size(); first += MOST) {
            int last = Math.min(table.parties().size(), first + MOST);
            if (first > 0) {
                pages.turn();
            }
            part(new Part(first, last));
        }
    }

    /** The parties from one to another, the last not included, and where their columns are. */
    private record Part(int first, int last) {

        int parties() {
            return last - first;
        }

        /** With more than two parties there is no room for where the quotes stand. */
        boolean hasPlaces() {
            return parties() < MOST;
        }

        float column() {
            return SIGN + 4 + WORD + POINTS + (hasPlaces() ? PLACE : 0);
        }

        float title() {
            return Pages.WIDTH - NUMBER - VOTER - parties() * column();
        }

        /** Where the voter's column begins, and from 1 on those of the parties. */
        float x(int column) {
            float voter = Pages.LEFT + NUMBER + title();
            return column == 0 ? voter : voter + VOTER + (column - 1) * column();
        }

        float width(int column) {
            return column == 0 ? VOTER : column();
        }

        float word(int column) {
            return width(column) - SIGN - 4 - (column == 0 ? 0 : POINTS + (hasPlaces() ? PLACE : 0));
        }
    }

    private void part(Part part) throws IOException {
        pages.tags.open("Table");
        head(part, false);
        for (Table.Row row : table.rows()) {
            float high = height(row, part);
            if (!pages.fits(high)) {
                pages.turn();
                head(part, true);
            }
            row(row, part, high);
        }
        pages.tags.close();
        pages.skip(8);
    }

    /** The heads of the columns; on the next page they are only to be seen. */
    private void head(Part part, boolean isAgain) throws IOException {
        List<String> names = new ArrayList<>(List.of(table.you()));
        names.addAll(table.parties().subList(part.first(), part.last()));
        float high = 0;
        for (int i = 0; i < names.size(); i++) {
            high = Math.max(high, pages.height(names.get(i), Style.STRONG, part.width(i) - 8));
        }
        float y = pages.y();
        if (!isAgain) {
            pages.tags.open("TR");
            head(table.statement(), Pages.LEFT + NUMBER, y, part.title());
        }
        for (int i = 0; i < names.size(); i++) {
            if (isAgain) {
                pages.again(names.get(i), Style.STRONG, part.x(i), y, part.width(i) - 8);
            } else {
                head(names.get(i), part.x(i), y, part.width(i) - 8);
            }
        }
        if (!isAgain) {
            pages.tags.close();
        }
        pages.skip(high + 3);
        pages.rule(Ink.TEXT, 1);
        pages.skip(1);
    }

    private void head(String name, float x, float y, float width) throws IOException {
        PDTableAttributeObject attributes = new PDTableAttributeObject();
        attributes.setScope("Column");
        pages.tags.open("TH").addAttribute(attributes);
        pages.at(name, Style.STRONG, x, y, width);
        pages.tags.close();
    }

    private float height(Table.Row row, Part part) throws IOException {
        float high = pages.height(row.title(), Style.FINE, titleWidth(row, part));
        high = Math.max(high, pages.height(row.you().word(), Style.FINE, part.word(0)));
        for (Cell cell : row.parties().subList(part.first(), part.last())) {
            high = Math.max(high, pages.height(cell.word(), Style.FINE, wordWidth(cell, 1, part)));
        }
        return high + ROW;
    }

    private static float titleWidth(Table.Row row, Part part) {
        return part.title() - (row.weight().isEmpty() ? 8 : 20);
    }

    /** Where nothing counts and nothing is quoted, the word has all the room. */
    private static float wordWidth(Cell cell, int column, Part part) {
        return cell.points().isEmpty() && cell.where().isEmpty()
                ? part.width(column) - SIGN - 6
                : part.word(column);
    }

    private void row(Table.Row row, Part part, float high) throws IOException {
        float y = pages.y() + ROW / 2;
        pages.tags.open("TR");
        pages.tags.open("TD");
        pages.at(String.valueOf(row.number()), Style.FINE_MUTED, Pages.LEFT, y, NUMBER);
        pages.at(row.title(), Style.FINE, Pages.LEFT + NUMBER, y, titleWidth(row, part));
        pages.tags.close();
        cell(row.you(), 0, y, part);
        if (!row.weight().isEmpty()) {
            pages.tags.open("Figure").setAlternateDescription(row.weight());
            pages.figure(pen -> Marks.asterisk(pen, part.x(0) - 9, y + 6, 4));
            pages.tags.close();
        }
        for (int i = part.first(); i < part.last(); i++) {
            cell(row.parties().get(i), i - part.first() + 1, y, part);
        }
        pages.tags.close();
        pages.skip(high);
        pages.rule(Ink.HAIR, 0.5f);
    }

    private void cell(Cell cell, int column, float y, Part part) throws IOException {
        float x = part.x(column);
        pages.decoration(pen -> Marks.sign(pen, cell.mark(), x, y + 1.2f, SIGN));
        pages.tags.open("TD");
        Style style = switch (cell.mark()) {
            case SILENT -> Style.FINE_MUTED;
            case AGREE, NEITHER, DISAGREE, SKIPPED, OPEN -> Style.FINE;
        };
        pages.at(cell.word(), style, x + SIGN + 4, y, wordWidth(cell, column, part));
        if (!cell.points().isEmpty()) {
            pages.at(cell.points(), Style.FINE_STRONG, x + SIGN + 4 + WORD, y, POINTS);
        }
        if (part.hasPlaces() && !cell.where().isEmpty()) {
            pages.at(cell.where(), Style.FINE_MUTED, x + SIGN + 4 + WORD + POINTS, y, PLACE);
        }
        pages.tags.close();
    }
}
