// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.paper;

import java.io.IOException;
import java.util.List;
import nl.stelling.present.ClassView;
import nl.stelling.present.Mark;

/**
 * The hands of a class, a column a statement, as on the screen: eens stands on the line, oneens hangs from it, geen van
 * beide lies on it with its number.
 */
final class HandColumns {

    private static final float HEIGHT = 200;
    private static final float NUMBER = 15;
    private static final float PILL = 15;
    private static final Style COUNT = new Style(Style.Face.BOLD, 11.5f, NUMBER, Ink.TEXT);
    private static final Style IN_PILL = new Style(Style.Face.BOLD, 10, PILL, Ink.PAPER);

    private final Pages pages;
    private final List<ClassView.Column> columns;
    private final float top;
    private final float middle;
    private final float unit;
    private final float slot;
    private final float width;

    private HandColumns(Pages pages, List<ClassView.Column> columns) {
        this.pages = pages;
        this.columns = columns;
        int above = most(columns, Mark.AGREE);
        int below = most(columns, Mark.DISAGREE);
        unit = (HEIGHT - 3 * NUMBER - PILL) / Math.max(1, above + below);
        top = pages.y();
        middle = top + NUMBER + above * unit + PILL / 2;
        slot = Pages.WIDTH / Math.max(1, columns.size());
        width = Math.min(slot * 0.56f, 30);
    }

    static void write(Pages pages, List<ClassView.Column> columns) throws IOException {
        if (!columns.isEmpty()) {
            pages.need(HEIGHT);
            new HandColumns(pages, columns).write();
            pages.skip(HEIGHT + 10);
        }
    }

    private static int most(List<ClassView.Column> columns, Mark mark) {
        return columns.stream().mapToInt(column -> PosterPaper.hands(column, mark)).max().orElse(0);
    }

    private void write() throws IOException {
        pages.decoration(pen -> pen.bar(Pages.LEFT, middle - 1, Pages.WIDTH, 2, Ink.TEXT));
        for (int i = 0; i < columns.size(); i++) {
            column(columns.get(i), Pages.LEFT + (i + 0.5f) * slot);
        }
    }

    private void column(ClassView.Column column, float centre) throws IOException {
        boolean hasPill = column.counts().stream().anyMatch(count -> count.mark() == Mark.NEITHER);
        float gap = hasPill ? PILL / 2 : 1;
        int agree = PosterPaper.hands(column, Mark.AGREE);
        int disagree = PosterPaper.hands(column, Mark.DISAGREE);
        float up = agree * unit;
        float down = disagree * unit;
        float left = centre - width / 2;
        // What it says in words stands below, statement by statement
        pages.decoration(pen -> {
            if (agree > 0) {
                pen.box(left, middle - gap - up, width, up, Math.min(width / 2, up), false, true, Ink.AGREE);
            }
            if (disagree > 0) {
                pen.bar(left, middle + gap, width, down, Ink.DISAGREE);
            }
            if (hasPill) {
                pen.box(centre - width * 0.7f, middle - PILL / 2, width * 1.4f, PILL, PILL / 2, true, true,
                        Ink.NEITHER);
            }
        });
        centred(agree, COUNT, centre, middle - gap - up - NUMBER);
        centred(disagree, COUNT, centre, middle + gap + down);
        if (hasPill) {
            centred(PosterPaper.hands(column, Mark.NEITHER), IN_PILL, centre, middle - PILL / 2);
        }
        centred(column.number(), new Style(Style.Face.REGULAR, 11.5f, NUMBER, Ink.MUTED), centre,
                top + HEIGHT - NUMBER);
    }

    private void centred(int number, Style style, float centre, float y) throws IOException {
        String text = String.valueOf(number);
        pages.again(text, style, centre - pages.typeface.width(text, style) / 2, y, slot);
    }
}
