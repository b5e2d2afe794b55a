// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.paper;

import java.io.IOException;
import java.util.List;
import nl.stelling.present.PaperView.Cell;
import nl.stelling.present.PaperView.Table;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;

/**
 * All statements where there are many parties: a sign for each position under the upright name of its party, and at the
 * head of every page what the signs mean. Who hears the page hears the words.
 */
final class SignPages {

    private static final float NUMBER = 17;
    private static final float TITLE = 158;
    private static final float COLUMN = 16.5f;
    private static final float SIGN = 9;
    private static final float ROW = 3.4f;
    /** The longest name that stands upright on one line. */
    private static final float NAME = 130;
    private static final int MOST = (int) ((Pages.WIDTH - NUMBER - TITLE) / COLUMN) - 1;

    private final Pages pages;
    private final Table table;

    SignPages(Pages pages, Table table) {
        this.pages = pages;
        this.table = table;
    }

    void write() throws IOException {
        pages.turn();
        pages.paragraph("H1", table.title(), Style.HEADLINE);
        pages.paragraph("P", table.key(), Style.FINE_MUTED);
        pages.skip(4);
        for (int first = 0; first < table.parties().size(); first += MOST) {
            int last = Math.min(table.parties().size(), first + MOST);
            if (first > 0) {
                pages.turn();
            }
            part(first, last);
        }
    }

    private void part(int first, int last) throws IOException {
        List<String> names = table.parties().subList(first, last);
        signs(false);
        pages.tags.open("Table");
        head(names, false);
        for (Table.Row row : table.rows()) {
            float high = pages.height(row.title(), Style.FINE, TITLE - 20) + ROW;
            if (!pages.fits(high)) {
                pages.turn();
                signs(true);
                head(names, true);
            }
            row(row, row.parties().subList(first, last), high);
        }
        pages.tags.close();
    }

    /** What the signs mean; on the next page of the same table only to be seen. */
    private void signs(boolean isAgain) throws IOException {
        float x = Pages.LEFT;
        float y = pages.y();
        if (!isAgain) {
            pages.tags.open("P");
        }
        for (Cell sign : table.signs()) {
            float left = x;
            pages.decoration(pen -> Marks.sign(pen, sign.mark(), left, y + 1.2f, SIGN));
            float width = pages.typeface.width(pages.typeface.drawable(sign.word()), Style.FINE);
            write(sign.word(), Style.FINE, x + SIGN + 4, y, width + 2, isAgain);
            x += SIGN + width + 20;
        }
        if (!isAgain) {
            pages.tags.close();
        }
        pages.skip(Style.FINE.leading() + 6);
    }

    private void write(String text, Style style, float x, float y, float width, boolean isAgain) throws IOException {
        if (isAgain) {
            pages.again(text, style, x, y, width);
        } else {
            pages.at(text, style, x, y, width);
        }
    }

    private static float x(int column) {
        return Pages.LEFT + NUMBER + TITLE + column * COLUMN;
    }

    private void head(List<String> names, boolean isAgain) throws IOException {
        float high = pages.typeface.width(pages.typeface.drawable(table.you()), Style.FINE_STRONG);
        for (String name : names) {
            high = Math.max(high, pages.typeface.width(pages.typeface.drawable(name), Style.FINE_STRONG));
        }
        high = Math.min(high, NAME);
        float bottom = pages.y() + high;
        if (!isAgain) {
            pages.tags.open("TR");
            open("TH");
            pages.at(table.statement(), Style.FINE_STRONG, Pages.LEFT + NUMBER, bottom - Style.FINE.leading(), TITLE);
            pages.tags.close();
        }
        upright(table.you(), 0, bottom, isAgain);
        for (int i = 0; i < names.size(); i++) {
            upright(names.get(i), i + 1, bottom, isAgain);
        }
        if (!isAgain) {
            pages.tags.close();
        }
        pages.skip(high + 3);
        pages.rule(Ink.TEXT, 1);
        pages.skip(1);
    }

    private void open(String kind) {
        PDTableAttributeObject attributes = new PDTableAttributeObject();
        attributes.setScope("Column");
        pages.tags.open(kind).addAttribute(attributes);
    }

    private void upright(String name, int column, float bottom, boolean isAgain) throws IOException {
        if (isAgain) {
            pages.decoration(pen -> climb(pen, name, column, bottom));
            return;
        }
        open("TH");
        pages.figure(pen -> climb(pen, name, column, bottom));
        pages.tags.close();
    }

    /** A longer name takes a second line. */
    private void climb(Pen pen, String name, int column, float bottom) throws IOException {
        Style style = Style.FINE_STRONG;
        List<String> lines = pages.typeface.lines(name, style, NAME);
        float x = x(column) + COLUMN / 2 + style.size() * 0.36f - (lines.size() - 1) * style.size() / 2;
        for (String line : lines) {
            pen.climb(line, pages.typeface.font(style), style, x, bottom);
            x += style.size();
        }
    }

    private void row(Table.Row row, List<Cell> cells, float high) throws IOException {
        float y = pages.y() + ROW / 2;
        pages.tags.open("TR");
        pages.tags.open("TD");
        pages.at(String.valueOf(row.number()), Style.FINE_MUTED, Pages.LEFT, y, NUMBER);
        pages.at(row.title(), Style.FINE, Pages.LEFT + NUMBER, y, TITLE - 20);
        if (!row.weight().isEmpty()) {
            pages.tags.open("Figure").setAlternateDescription(row.weight());
            pages.figure(pen -> Marks.asterisk(pen, x(0) - 6, y + 5.7f, 4));
            pages.tags.close();
        }
        pages.tags.close();
        sign(row.you(), 0, y);
        for (int i = 0; i < cells.size(); i++) {
            sign(cells.get(i), i + 1, y);
        }
        pages.tags.close();
        pages.skip(high);
        pages.rule(Ink.HAIR, 0.5f);
    }

    private void sign(Cell cell, int column, float y) throws IOException {
        pages.tags.open("TD");
        pages.tags.open("Figure").setAlternateDescription(cell.word());
        pages.figure(pen -> Marks.sign(pen, cell.mark(), x(column) + (COLUMN - SIGN) / 2, y + 1.2f, SIGN));
        pages.tags.close();
        pages.tags.close();
    }
}
