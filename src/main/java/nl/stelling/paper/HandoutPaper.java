// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.paper;

import java.io.IOException;
import java.io.OutputStream;
import nl.stelling.present.HandoutView;
import nl.stelling.present.Notes;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A sheet on which a pupil ticks boxes, in black and white: the statements, and on the back what is hard in them. */
public final class HandoutPaper {

    private static final Style STATEMENT = new Style(Style.Face.REGULAR, 11.5f, 15.5f, Ink.TEXT);
    private static final Style OPTION = new Style(Style.Face.SEMIBOLD, 9.5f, 12, Ink.TEXT);
    private static final Style NAME = new Style(Style.Face.SEMIBOLD, 10, 13.5f, Ink.TEXT);
    private static final Style EXPLAINED = new Style(Style.Face.REGULAR, 10, 13.5f, Ink.TEXT);
    private static final float COLUMN = 54;
    private static final float NUMBER = 24;
    private static final float BOX = 17;
    private static final float ROOM = 11;

    private final Pages pages;
    private final HandoutView view;
    private final float right;

    private HandoutPaper(Pages pages, HandoutView view) {
        this.pages = pages;
        this.view = view;
        this.right = Pages.LEFT + Pages.WIDTH - COLUMN * view.options().size();
    }

    /** Writes the document; from the same view always the same bytes. */
    public static void write(HandoutView view, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument()) {
            Description.write(document, view.front());
            try (Pages pages = new Pages(document)) {
                new HandoutPaper(pages, view).write();
                pages.foot(view.front().foot(), view.front().numbering()::of);
                pages.tags.finish();
            }
            document.save(out);
        }
    }

    private void write() throws IOException {
        pages.paragraph("H1", view.title(), Style.TITLE);
        pages.skip(2);
        pages.paragraph("P", view.lead(), Style.LEAD);
        pages.skip(8);
        pages.tags.open("Table");
        head();
        for (HandoutView.Item item : view.statements()) {
            float high = high(item);
            if (!pages.fits(high)) {
                pages.turn();
                head();
            }
            row(item, high);
        }
        pages.tags.close();
        pages.skip(8);
        pages.need(Style.LEAD.leading());
        pages.paragraph("P", view.end(), Style.LEAD);
        back();
    }

    /** The words above the boxes; at the head of each page. */
    private void head() throws IOException {
        float most = 0;
        for (HandoutView.Option option : view.options()) {
            most = Math.max(most, pages.height(option.word(), OPTION, COLUMN - 6));
        }
        float y = pages.y();
        pages.tags.open("TR");
        for (int i = 0; i < view.options().size(); i++) {
            String word = view.options().get(i).word();
            pages.tags.open("TH");
            pages.at(word, OPTION, right + i * COLUMN + 6, y + most - pages.height(word, OPTION, COLUMN - 6),
                    COLUMN - 6);
            pages.tags.close();
        }
        pages.tags.close();
        pages.skip(most + 4);
        pages.rule(Ink.TEXT, 1.2f);
    }

    private float high(HandoutView.Item item) throws IOException {
        float own = item.own().isEmpty() ? 0 : Style.MUTED.leading();
        return pages.height(item.text(), STATEMENT, right - Pages.LEFT - NUMBER - 10) + own + 2 * ROOM;
    }

    private void row(HandoutView.Item item, float high) throws IOException {
        float y = pages.y();
        float width = right - Pages.LEFT - NUMBER - 10;
        pages.tags.open("TR");
        cell(String.valueOf(item.number()), new Style(Style.Face.BOLD, 11.5f, 15.5f, Ink.TEXT), Pages.LEFT, y + ROOM,
                NUMBER);
        cell(item.text(), STATEMENT, Pages.LEFT + NUMBER, y + ROOM, width);
        if (!item.own().isEmpty()) {
            cell(item.own(), Style.MUTED, Pages.LEFT + NUMBER, y + high - ROOM - Style.MUTED.leading(), width);
        }
        for (int i = 0; i < view.options().size(); i++) {
            float x = right + i * COLUMN + 6;
            pages.tags.open("TD");
            pages.figure(pen -> pen.box(x, y + (high - BOX) / 2, BOX, BOX, 0.6f, true, false, Ink.TEXT));
            pages.tags.close();
        }
        pages.tags.close();
        pages.skip(high);
        pages.rule(Ink.NEITHER, 0.5f);
    }

    private void cell(String text, Style style, float x, float y, float width) throws IOException {
        pages.tags.open("TD");
        pages.at(text, style, x, y, width);
        pages.tags.close();
    }

    private void back() throws IOException {
        if (view.backs().isEmpty()) {
            return;
        }
        pages.turn();
        for (HandoutView.Back back : view.backs()) {
            pages.need(Style.PARTY.leading() + 40);
            pages.paragraph("H2", back.title(), new Style(Style.Face.BOLD, 16, 21, Ink.TEXT));
            pages.skip(4);
            for (Notes note : back.notes()) {
                note(note, back.isNumbered());
            }
            pages.skip(10);
        }
    }

    private void note(Notes note, boolean isNumbered) throws IOException {
        float indent = isNumbered ? NUMBER : 0;
        float high = isNumbered ? 0 : NAME.leading();
        for (String paragraph : note.paragraphs()) {
            high += pages.height(paragraph, EXPLAINED, Pages.WIDTH - indent);
        }
        pages.need(high);
        if (isNumbered) {
            float y = pages.y();
            pages.tags.open("Lbl");
            pages.at(note.heading(), NAME, Pages.LEFT, y, NUMBER);
            pages.tags.close();
        } else {
            pages.paragraph("H3", note.heading(), NAME);
        }
        for (String paragraph : note.paragraphs()) {
            pages.paragraph("P", paragraph, EXPLAINED, Pages.LEFT + indent, Pages.WIDTH - indent);
        }
        pages.skip(3);
    }
}
