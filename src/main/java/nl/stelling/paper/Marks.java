// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.paper;

import java.io.IOException;
import nl.stelling.present.LineView;
import nl.stelling.present.LineView.Slot;
import nl.stelling.present.Mark;

/** The signs for answers and positions, and the lines that they make. */
final class Marks {

    private static final float MARK_SHARE = 0.36f;

    private Marks() {}

    /** The sign of a mark in a square of this size: round, lying or square, so that it is clear without colour too. */
    static void sign(Pen pen, Mark mark, float x, float top, float size) throws IOException {
        float middleX = x + size / 2;
        float middleY = top + size / 2;
        float of = size / 24;
        switch (mark) {
            case AGREE -> {
                pen.disc(middleX, middleY, size / 2, Ink.AGREE);
                pen.line(Ink.PAPER, 2.8f * of, x + 6.5f * of, top + 11.6f * of, x + 10.4f * of, top + 15.4f * of,
                        x + 17.6f * of, top + 8.2f * of);
            }
            case NEITHER -> {
                pen.box(x, top + 4 * of, size, 16 * of, 8 * of, true, true, Ink.NEITHER);
                pen.bar(x + 6.5f * of, top + 10.5f * of, 11 * of, 3 * of, Ink.PAPER);
            }
            case DISAGREE -> {
                pen.box(x + 0.5f * of, top + 0.5f * of, 23 * of, 23 * of, of, true, true, Ink.DISAGREE);
                pen.line(Ink.PAPER, 2.8f * of, x + 7 * of, top + 7 * of, x + 17 * of, top + 17 * of);
                pen.line(Ink.PAPER, 2.8f * of, x + 17 * of, top + 7 * of, x + 7 * of, top + 17 * of);
            }
            case SKIPPED -> {
                pen.ring(middleX, middleY, size / 2, true, Ink.NEITHER);
                pen.line(Ink.NEITHER, 1.6f * of, x + 7 * of, middleY, x + 17 * of, middleY);
                pen.line(Ink.NEITHER, 1.6f * of, x + 13.5f * of, middleY - 3.5f * of, x + 17 * of, middleY,
                        x + 13.5f * of, middleY + 3.5f * of);
            }
            case OPEN -> pen.ring(middleX, middleY, size / 2, true, Ink.NEITHER);
            case SILENT -> dots(pen, middleX, middleY, 6.8f * of, 2.2f * of);
        }
    }

    private static void dots(Pen pen, float middleX, float middleY, float apart, float radius) throws IOException {
        for (int i = -1; i <= 1; i++) {
            pen.disc(middleX + i * apart, middleY, radius, Ink.NEITHER);
        }
    }

    /** The asterisk of what is extra important. */
    static void asterisk(Pen pen, float middleX, float middleY, float radius) throws IOException {
        for (int i = 0; i < 3; i++) {
            double angle = Math.PI / 2 + i * Math.PI / 3;
            float dx = (float) Math.cos(angle) * radius;
            float dy = (float) Math.sin(angle) * radius;
            pen.line(Ink.TEXT, radius * 0.36f, middleX - dx, middleY - dy, middleX + dx, middleY + dy);
        }
    }

    /** A voice as one line in this width, at this height; its marks are so high, twice as high where it counts double. */
    static void line(Pen pen, LineView line, float x, float y, float width, float unit) throws IOException {
        float slot = width / line.slots().size();
        for (Slot each : line.slots()) {
            float left = x + (each.number() - 1) * slot;
            if (each.mark() != Mark.SILENT) {
                pen.bar(left, y - 0.6f, slot, 1.2f, Ink.TEXT);
            }
            slot(pen, each, left + slot / 2, y, Math.min(slot * MARK_SHARE, unit * 0.85f), slot, unit);
        }
    }

    private static void slot(Pen pen, Slot slot, float middle, float y, float wide, float room, float unit)
            throws IOException {
        // Hollow marks need room within them, or they look filled
        float width = Math.max(wide, Math.min(5.4f, room * 0.62f));
        float high = slot.isHeavy() ? 2 * unit : unit;
        Ink ink = Ink.of(slot.mark());
        switch (slot.mark()) {
            case AGREE -> pen.box(middle - width / 2, y - high, width, high, width / 2, false, slot.isFilled(), ink);
            case DISAGREE -> pen.box(middle - width / 2, y, width, high, 0, false, slot.isFilled(), ink);
            case NEITHER -> {
                float thick = width * (slot.isHeavy() ? 1.05f : 0.7f);
                pen.box(middle - width * 0.7f, y - thick / 2, width * 1.4f, thick, thick / 2, true, slot.isFilled(),
                        ink);
            }
            case SKIPPED -> pen.ring(middle, y, width * 0.45f, false, ink);
            case OPEN -> pen.bar(middle - 0.6f, y - unit / 4, 1.2f, unit / 2, ink);
            case SILENT -> dots(pen, middle, y, room * 0.22f, Math.min(1.1f, room * 0.09f));
        }
    }
}
