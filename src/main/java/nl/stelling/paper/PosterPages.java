// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.paper;

import java.io.IOException;
import java.util.List;
import nl.stelling.present.ClassView;
import nl.stelling.present.HandoutView;
import nl.stelling.present.Notes;
import nl.stelling.present.PosterView;

/** The poster from top to bottom: the columns, what they are about, and how close the class is to the programmes. */
final class PosterPages {

    private static final Style TITLE = new Style(Style.Face.BOLD, 36, 42, Ink.TEXT);
    private static final Style LEAD = new Style(Style.Face.REGULAR, 13, 18, Ink.TEXT);
    private static final Style PERCENT = new Style(Style.Face.BOLD, 22, 26, Ink.TEXT);
    private static final Style PARTY = new Style(Style.Face.BOLD, 13, 17, Ink.TEXT);
    private static final Style STATEMENT = new Style(Style.Face.SEMIBOLD, 10, 13, Ink.TEXT);
    private static final Style TEXT = new Style(Style.Face.REGULAR, 9.5f, 12.5f, Ink.TEXT);
    private static final float GUTTER = 22;
    private static final float PARTY_WIDTH = 74;
    private static final float NAME_WIDTH = 108;
    private static final float WHY_WIDTH = 180;

    private final Pages pages;
    private final PosterView view;

    PosterPages(Pages pages, PosterView view) {
        this.pages = pages;
        this.view = view;
    }

    void write() throws IOException {
        MakerSign.write(pages, view.front().maker());
        pages.paragraph("H1", view.result().title(), TITLE);
        pages.paragraph("P", view.lead() + " · " + view.result().size(), LEAD);
        pages.skip(8);
        legend();
        HandColumns.write(pages, view.result().columns());
        tiles(view.result().highlights().stream().map(each -> new Notes(each.heading() + ": " + each.statement(),
                List.of(each.counts()))).toList(), Style.HEADING);
        if (!view.result().measured().isEmpty()) {
            pages.paragraph("P", view.result().measured(), TEXT);
            pages.skip(6);
        }
        programmes();
        pages.need(60);
        pages.rule(Ink.TEXT, 1.2f);
        pages.skip(6);
        pages.paragraph("H2", view.statementsTitle(), PARTY);
        pages.skip(3);
        tiles(view.statements(), STATEMENT);
    }

    private void legend() throws IOException {
        float x = Pages.LEFT;
        float y = pages.y();
        for (HandoutView.Option option : view.legend()) {
            float at = x;
            pages.decoration(pen -> Marks.sign(pen, option.mark(), at, y, 13));
            pages.tags.open("P");
            pages.at(option.word(), TEXT, x + 18, y, 120);
            pages.tags.close();
            x += 34 + pages.typeface.width(option.word(), TEXT);
        }
        pages.skip(20);
    }

    private void programmes() throws IOException {
        ClassView result = view.result();
        pages.need(110);
        pages.rule(Ink.TEXT, 1.2f);
        pages.skip(6);
        pages.paragraph("H2", result.programmes(), PARTY);
        pages.skip(2);
        float top = pages.y();
        if (!result.rows().isEmpty()) {
            table(result);
        }
        why(result, top);
        pages.skip(8);
    }

    private void table(ClassView result) throws IOException {
        pages.tags.open("Table");
        // More parties than fit beside each other are no poster any more: they take the next rows
        int across = (int) ((Pages.WIDTH - NAME_WIDTH) / PARTY_WIDTH);
        for (int from = 0; from < result.parties().size(); from += across) {
            programmes(from, Math.min(result.parties().size(), from + across));
        }
        pages.tags.close();
    }

    /** Beside the percentages where there is room, else below them. */
    private void why(ClassView result, float top) throws IOException {
        float beside = Pages.LEFT + NAME_WIDTH + result.parties().size() * PARTY_WIDTH + GUTTER;
        float width = Pages.LEFT + Pages.WIDTH - beside;
        boolean isBeside = width >= WHY_WIDTH;
        float x = isBeside ? beside : Pages.LEFT;
        float y = isBeside ? top + 3 : pages.y();
        float down = y;
        for (String text : List.of(result.why(), result.note())) {
            if (!text.isEmpty()) {
                pages.tags.open("P");
                pages.at(text, TEXT, x, down, isBeside ? width : Pages.WIDTH);
                pages.tags.close();
                down += pages.height(text, TEXT, isBeside ? width : Pages.WIDTH) + 3;
            }
        }
        pages.skip(Math.max(0, down - pages.y()));
    }

    private void programmes(int from, int to) throws IOException {
        float y = pages.y();
        pages.tags.open("TR");
        for (int i = from; i < to; i++) {
            ending("TH", view.result().parties().get(i), PARTY, i - from, y);
        }
        pages.tags.close();
        pages.skip(PARTY.leading() + 2);
        for (ClassView.Row row : view.result().rows()) {
            float down = pages.y();
            pages.tags.open("TR");
            pages.tags.open("TH");
            pages.at(row.name(), TEXT, Pages.LEFT, down + 7, NAME_WIDTH + 10);
            pages.tags.close();
            for (int i = from; i < to; i++) {
                ending("TD", row.cells().get(i).text(), PERCENT, i - from, down);
            }
            pages.tags.close();
            pages.skip(PERCENT.leading());
        }
    }

    private void ending(String kind, String text, Style style, int column, float y) throws IOException {
        pages.tags.open(kind);
        pages.endingAt(text, style, Pages.LEFT + NAME_WIDTH + (column + 1) * PARTY_WIDTH, y);
        pages.tags.close();
    }

    /** Notes beside each other, two in a row. */
    private void tiles(List<Notes> notes, Style heading) throws IOException {
        float width = (Pages.WIDTH - GUTTER) / 2;
        for (int i = 0; i < notes.size(); i += 2) {
            List<Notes> pair = notes.subList(i, Math.min(notes.size(), i + 2));
            float high = 0;
            for (Notes note : pair) {
                high = Math.max(high, pages.height(note.heading(), heading, width)
                        + pages.height(note.paragraphs().getFirst(), TEXT, width));
            }
            pages.need(high);
            float y = pages.y();
            for (Notes note : pair) {
                float x = Pages.LEFT + pair.indexOf(note) * (width + GUTTER);
                pages.tags.open("P");
                pages.at(note.heading(), heading, x, y, width);
                pages.at(note.paragraphs().getFirst(), TEXT, x, y + pages.height(note.heading(), heading, width),
                        width);
                pages.tags.close();
            }
            pages.skip(high + 4);
        }
        pages.skip(6);
    }
}
