// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.paper;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;

/** Draws shapes on a page, from its top left down. */
final class Pen {

    /** How far the handles of a curve lie for the quarter of a circle. */
    private static final float ROUND = 0.5523f;

    private final PDPageContentStream out;
    private final float height;

    Pen(PDPageContentStream out, float height) {
        this.out = out;
        this.height = height;
    }

    private void fill(Ink ink) throws IOException {
        out.setNonStrokingColor(ink.red(), ink.green(), ink.blue());
    }

    private void stroke(Ink ink, float thick) throws IOException {
        out.setStrokingColor(ink.red(), ink.green(), ink.blue());
        out.setLineWidth(thick);
    }

    void bar(float x, float top, float width, float high, Ink ink) throws IOException {
        fill(ink);
        out.addRect(x, height - top - high, width, high);
        out.fill();
    }

    /** A box whose corners are round above, below, or both; filled, or an outline on paper. */
    void box(float x, float top, float width, float high, float round, boolean isRoundBelow, boolean isFilled,
            Ink ink) throws IOException {
        float thick = isFilled ? 0 : 1.3f;
        fill(isFilled ? ink : Ink.PAPER);
        stroke(ink, 1.3f);
        path(x + thick / 2, height - top - thick / 2, width - thick, high - thick, Math.max(0, round - thick / 2),
                isRoundBelow);
        if (isFilled) {
            out.fill();
        } else {
            out.fillAndStroke();
        }
    }

    private void path(float x, float upper, float width, float high, float r, boolean isRoundBelow)
            throws IOException {
        float low = upper - high;
        float k = r * (1 - ROUND);
        float below = isRoundBelow ? r : 0;
        float kBelow = below * (1 - ROUND);
        out.moveTo(x + r, upper);
        out.lineTo(x + width - r, upper);
        out.curveTo(x + width - k, upper, x + width, upper - k, x + width, upper - r);
        out.lineTo(x + width, low + below);
        out.curveTo(x + width, low + kBelow, x + width - kBelow, low, x + width - below, low);
        out.lineTo(x + below, low);
        out.curveTo(x + kBelow, low, x, low + kBelow, x, low + below);
        out.lineTo(x, upper - r);
        out.curveTo(x, upper - k, x + k, upper, x + r, upper);
        out.closePath();
    }

    void disc(float middleX, float middleY, float radius, Ink ink) throws IOException {
        box(middleX - radius, middleY - radius, 2 * radius, 2 * radius, radius, true, true, ink);
    }

    void ring(float middleX, float middleY, float radius, boolean isDashed, Ink ink) throws IOException {
        out.setLineDashPattern(isDashed ? new float[]{1.6f, 1.3f} : new float[0], 0);
        box(middleX - radius, middleY - radius, 2 * radius, 2 * radius, radius, true, false, ink);
        out.setLineDashPattern(new float[0], 0);
    }

    /** Letters that go upwards from the bottom, on a line that stands upright. */
    void climb(String text, PDFont font, Style style, float x, float bottom) throws IOException {
        out.beginText();
        out.setFont(font, style.size());
        fill(style.ink());
        out.setTextMatrix(Matrix.getRotateInstance(Math.PI / 2, x, height - bottom));
        out.showText(text);
        out.endText();
    }

    /** A line through points, each x and y. */
    void line(Ink ink, float thick, float... points) throws IOException {
        stroke(ink, thick);
        out.moveTo(points[0], height - points[1]);
        for (int i = 2; i < points.length; i += 2) {
            out.lineTo(points[i], height - points[i + 1]);
        }
        out.stroke();
    }
}
