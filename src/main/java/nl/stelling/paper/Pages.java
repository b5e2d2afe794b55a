// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Pages of A4 that follow each other, and how far down the last of them is filled. Points, from the top left. */
final class Pages implements AutoCloseable {

    static final float LEFT = 36;
    static final float WIDTH = PDRectangle.A4.getWidth() - 2 * LEFT;
    static final float TOP = 36;
    /** Below this there is only the foot. */
    static final float BOTTOM = PDRectangle.A4.getHeight() - 44;

    private static final float HEIGHT = PDRectangle.A4.getHeight();

    final Typeface typeface;
    final Tags tags;
    private final PDDocument document;
    private final List<PDPage> all = new ArrayList<>();
    private PDPageContentStream content;
    private float y = TOP;

    Pages(PDDocument document) throws IOException {
        this.document = document;
        this.typeface = new Typeface(document);
        this.tags = new Tags(document);
        this.content = begun();
    }

    private PDPageContentStream begun() throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        all.add(page);
        y = TOP;
        return new PDPageContentStream(document, page);
    }

    int count() {
        return all.size();
    }

    float y() {
        return y;
    }

    /** Goes further down. */
    void skip(float points) {
        y += points;
    }

    /** Whether as much fits on this page. */
    boolean fits(float points) {
        return y + points <= BOTTOM;
    }

    /** Goes to the next page. */
    void turn() throws IOException {
        content.close();
        content = begun();
    }

    /** Goes to the next page unless as much fits on this one. */
    void need(float points) throws IOException {
        if (!fits(points)) {
            turn();
        }
    }

    /** A text of its own over the whole width, which may go on on the next page. */
    void paragraph(String kind, String text, Style style) throws IOException {
        paragraph(kind, text, style, LEFT, WIDTH);
    }

    void paragraph(String kind, String text, Style style, float x, float width) throws IOException {
        tags.open(kind);
        for (String line : typeface.lines(text, style, width)) {
            need(style.leading());
            line(line, style, x, y);
            y += style.leading();
        }
        tags.close();
    }

    /** How high a text is in this width. */
    float height(String text, Style style, float width) throws IOException {
        return typeface.lines(text, style, width).size() * style.leading();
    }

    /** A text in a width at a place on this page; part of what is open. */
    void at(String text, Style style, float x, float top, float width) throws IOException {
        float down = top;
        for (String line : typeface.lines(text, style, width)) {
            line(line, style, x, down);
            down += style.leading();
        }
    }

    /** A text on one line that ends at a place. */
    void endingAt(String text, Style style, float right, float top) throws IOException {
        String drawable = typeface.drawable(text);
        line(drawable, style, right - typeface.width(drawable, style), top);
    }

    private void line(String text, Style style, float x, float top) throws IOException {
        content.beginMarkedContent(tags.kind(), tags.mark(all.getLast()));
        words(content, text, style, x, top);
        content.endMarkedContent();
    }

    private void words(PDPageContentStream out, String text, Style style, float x, float top) throws IOException {
        out.beginText();
        out.setFont(typeface.font(style), style.size());
        out.setNonStrokingColor(style.ink().red(), style.ink().green(), style.ink().blue());
        // The letters stand in the middle of their line: 0.36 of the size is the half of a capital
        out.newLineAtOffset(x, HEIGHT - (top + style.leading() / 2 + style.size() * 0.36f));
        out.showText(text);
        out.endText();
    }

    /** Draws what means something: it is part of what is open. */
    void figure(Drawing drawing) throws IOException {
        content.beginMarkedContent(tags.kind(), tags.mark(all.getLast()));
        drawing.on(new Pen(content, HEIGHT));
        content.endMarkedContent();
    }

    /** Draws what means nothing to who hears the page. */
    void decoration(Drawing drawing) throws IOException {
        content.beginMarkedContent(COSName.ARTIFACT);
        drawing.on(new Pen(content, HEIGHT));
        content.endMarkedContent();
    }

    /** Words that mean nothing to who hears the page, for they were heard before. */
    void again(String text, Style style, float x, float top, float width) throws IOException {
        content.beginMarkedContent(COSName.ARTIFACT);
        float down = top;
        for (String line : typeface.lines(text, style, width)) {
            words(content, line, style, x, down);
            down += style.leading();
        }
        content.endMarkedContent();
    }

    /** A rule over the whole width. */
    void rule(Ink ink, float thick) throws IOException {
        float at = y;
        decoration(pen -> pen.bar(LEFT, at, WIDTH, thick, ink));
    }

    /** Something that is drawn. */
    interface Drawing {

        void on(Pen pen) throws IOException;
    }

    /** At the foot of every page the same words, and at its right which page it is. */
    void foot(String words, Numbering numbering) throws IOException {
        content.close();
        for (int i = 0; i < all.size(); i++) {
            try (PDPageContentStream foot = new PDPageContentStream(document, all.get(i),
                    PDPageContentStream.AppendMode.APPEND, true, true)) {
                String number = typeface.drawable(numbering.of(i + 1, all.size()));
                float room = WIDTH - typeface.width(number, Style.MUTED) - 20;
                foot.beginMarkedContent(COSName.ARTIFACT);
                words(foot, typeface.lines(words, Style.MUTED, room).getFirst(), Style.MUTED, LEFT, BOTTOM + 12);
                words(foot, number, Style.MUTED, LEFT + WIDTH - typeface.width(number, Style.MUTED), BOTTOM + 12);
                foot.endMarkedContent();
            }
        }
    }

    /** Says which page of how many it is. */
    interface Numbering {

        String of(int page, int pages);
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
