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
    private static final float NUMBER = 22;
    private static final float SIGN = 9;
    private static final float ROW = 4.5f;
    /** With less room than this the table begins on the next page. */
    private static final float LEAST = 320;

    private final Pages pages;
    private final Table table;

    TablePages(Pages pages, Table table) {
        this.pages = pages;
        this.table = table;
    }

    void write() throws IOException {
        if (pages.fits(LEAST)) {
            pages.skip(18);
        } else {
            pages.turn();
        }
        pages.paragraph("H1", table.title(), Style.TITLE);
        pages.skip(6);
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

        int columns() {
            return last - first + 1;
        }

        float column() {
            return columns() > 3 ? 84 : 96;
        }

        float title() {
            return Pages.WIDTH - NUMBER - columns() * column();
        }

        float x(int column) {
            return Pages.LEFT + NUMBER + title() + column * column();
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
        pages.skip(14);
    }

    /** The heads of the columns; on the next page they are only to be seen. */
    private void head(Part part, boolean isAgain) throws IOException {
        List<String> names = new ArrayList<>(List.of(table.you()));
        names.addAll(table.parties().subList(part.first(), part.last()));
        float high = 0;
        for (String name : names) {
            high = Math.max(high, pages.height(name, Style.STRONG, part.column() - 8));
        }
        float y = pages.y();
        if (!isAgain) {
            pages.tags.open("TR");
            head(table.statement(), Pages.LEFT + NUMBER, y, part.title());
        }
        for (int i = 0; i < names.size(); i++) {
            if (isAgain) {
                pages.again(names.get(i), Style.STRONG, part.x(i), y, part.column() - 8);
            } else {
                head(names.get(i), part.x(i), y, part.column() - 8);
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
        float high = pages.height(row.title(), Style.SMALL, titleWidth(row, part));
        high = Math.max(high, pages.height(row.you().word(), Style.SMALL, wordWidth(part)));
        for (Cell cell : row.parties().subList(part.first(), part.last())) {
            high = Math.max(high, pages.height(cell.word(), Style.SMALL, wordWidth(part)));
        }
        return high + ROW;
    }

    private static float titleWidth(Table.Row row, Part part) {
        return part.title() - (row.weight().isEmpty() ? 8 : 20);
    }

    private static float wordWidth(Part part) {
        return part.column() - SIGN - 8;
    }

    private void row(Table.Row row, Part part, float high) throws IOException {
        float y = pages.y() + ROW / 2;
        pages.tags.open("TR");
        pages.tags.open("TD");
        pages.at(String.valueOf(row.number()), Style.MUTED, Pages.LEFT, y, NUMBER);
        pages.at(row.title(), Style.SMALL, Pages.LEFT + NUMBER, y, titleWidth(row, part));
        pages.tags.close();
        cell(row.you(), part.x(0), y, part);
        if (!row.weight().isEmpty()) {
            pages.tags.open("Figure").setAlternateDescription(row.weight());
            pages.figure(pen -> Marks.asterisk(pen, part.x(0) - 9, y + 6, 4));
            pages.tags.close();
        }
        for (int i = part.first(); i < part.last(); i++) {
            cell(row.parties().get(i), part.x(i - part.first() + 1), y, part);
        }
        pages.tags.close();
        pages.skip(high);
        pages.rule(Ink.HAIR, 0.5f);
    }

    private void cell(Cell cell, float x, float y, Part part) throws IOException {
        pages.decoration(pen -> Marks.sign(pen, cell.mark(), x, y + 1.6f, SIGN));
        pages.tags.open("TD");
        Style style = switch (cell.mark()) {
            case SILENT -> Style.MUTED;
            case AGREE, NEITHER, DISAGREE, SKIPPED, OPEN -> Style.SMALL;
        };
        pages.at(cell.word(), style, x + SIGN + 4, y, wordWidth(part));
        pages.tags.close();
    }
}
