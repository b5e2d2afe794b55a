// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.paper;

import java.io.IOException;
import java.util.List;
import nl.stelling.present.Notes;
import nl.stelling.present.PaperView;
import nl.stelling.present.PaperView.Apart;
import nl.stelling.present.PaperView.Voice;

/** The first pages: the lines of all voices below each other, how the percentages come about, and what lies apart. */
final class ResultPages {

    private static final float GUTTER = 24;
    private static final float SIGN = 9;

    private final Pages pages;
    private final PaperView view;

    ResultPages(Pages pages, PaperView view) {
        this.pages = pages;
        this.view = view;
    }

    void write() throws IOException {
        MakerSign.write(pages, view.maker());
        pages.paragraph("H1", view.title(), Style.TITLE);
        pages.skip(4);
        pages.paragraph("P", view.lead(), Style.LEAD, Pages.LEFT, Pages.WIDTH - 40);
        pages.skip(9);
        pages.rule(Ink.TEXT, 1.5f);
        pages.skip(5);
        VoicePages.write(pages, view.voter(), true);
        for (Voice voice : view.voices()) {
            pages.rule(Ink.HAIR, 0.75f);
            pages.skip(5);
            VoicePages.write(pages, voice, false);
        }
        pages.rule(Ink.TEXT, 1.5f);
        pages.skip(7);
        for (String line : view.legend()) {
            pages.paragraph("P", line, Style.MUTED);
        }
        pages.skip(8);
        columns(view.notes());
        apart();
    }

    /** Notes beside each other, two in a row, each under its rule. */
    private void columns(List<Notes> notes) throws IOException {
        float width = (Pages.WIDTH - GUTTER) / 2;
        for (int i = 0; i < notes.size(); i += 2) {
            List<Notes> pair = notes.subList(i, Math.min(notes.size(), i + 2));
            float each = pair.size() == 1 ? Pages.WIDTH : width;
            float high = 0;
            for (Notes note : pair) {
                high = Math.max(high, height(note, each));
            }
            pages.need(high);
            float y = pages.y();
            for (Notes note : pair) {
                note(note, Pages.LEFT + pair.indexOf(note) * (width + GUTTER), y, each);
            }
            pages.skip(high + 10);
        }
    }

    private float height(Notes note, float width) throws IOException {
        float high = 8 + Style.HEADING.leading();
        for (String paragraph : note.paragraphs()) {
            high += pages.height(paragraph, Style.BODY, width);
        }
        return high;
    }

    private void note(Notes note, float x, float y, float width) throws IOException {
        pages.decoration(pen -> pen.bar(x, y, width, 0.75f, Ink.TEXT));
        pages.tags.open("H2");
        pages.at(note.heading(), Style.HEADING, x, y + 6, width);
        pages.tags.close();
        float down = y + 8 + Style.HEADING.leading();
        for (String paragraph : note.paragraphs()) {
            pages.tags.open("P");
            pages.at(paragraph, Style.BODY, x, down, width);
            pages.tags.close();
            down += pages.height(paragraph, Style.BODY, width);
        }
    }

    private void apart() throws IOException {
        if (view.apart().isEmpty()) {
            return;
        }
        pages.need(60);
        pages.rule(Ink.TEXT, 0.75f);
        pages.skip(6);
        pages.paragraph("H2", view.apartTitle(), Style.HEADING);
        pages.skip(2);
        pages.tags.open("Table");
        for (Apart each : view.apart()) {
            apart(each);
        }
        pages.tags.close();
        pages.skip(6);
    }

    private void apart(Apart each) throws IOException {
        float title = Pages.WIDTH * 0.52f;
        float side = Pages.WIDTH * 0.17f;
        float theirs = Pages.WIDTH - 20 - title - side - 2 * (SIGN + 4);
        float high = 5 + Math.max(pages.height(each.title(), Style.BODY, title - 8),
                pages.height(each.theirs(), Style.BODY, theirs));
        pages.need(high);
        float y = pages.y() + 2;
        float x = Pages.LEFT + 20;
        pages.tags.open("TR");
        cell(String.valueOf(each.number()), Style.MUTED, Pages.LEFT, y + 0.5f, 20);
        cell(each.title(), Style.BODY, x, y, title - 8);
        pages.decoration(pen -> Marks.sign(pen, each.yourMark(), x + title, y + 2, SIGN));
        cell(each.yours(), Style.BODY, x + title + SIGN + 4, y, side);
        float right = x + title + SIGN + 4 + side;
        pages.decoration(pen -> Marks.sign(pen, each.theirMark(), right, y + 2, SIGN));
        cell(each.theirs(), Style.BODY, right + SIGN + 4, y, theirs);
        pages.tags.close();
        pages.skip(high);
        pages.rule(Ink.HAIR, 0.5f);
    }

    private void cell(String text, Style style, float x, float y, float width) throws IOException {
        pages.tags.open("TD");
        pages.at(text, style, x, y, width);
        pages.tags.close();
    }
}
