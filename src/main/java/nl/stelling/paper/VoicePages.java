// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.paper;

import java.io.IOException;
import java.util.List;
import nl.stelling.present.LineView;
import nl.stelling.present.PaperView.Voice;

/** One voice on paper: its name, its line, and the figures that come of it. */
final class VoicePages {

    private static final float UNIT = 11;
    /** The least room for a number below its slot. */
    private static final float NUMBERED = 12;

    private VoicePages() {}

    static void write(Pages pages, Voice voice, boolean isVoter) throws IOException {
        List<String> own = pages.typeface.lines(voice.own(), Style.MUTED, Pages.WIDTH);
        float least = 20 + 4 * UNIT + 14 + (voice.own().isEmpty() ? 0 : own.size() * Style.MUTED.leading()) + 8;
        pages.need(least);
        float y = pages.y();
        pages.tags.open("P");
        pages.at(voice.name(), Style.PARTY, Pages.LEFT, y, Pages.WIDTH / 2);
        float name = pages.typeface.width(pages.typeface.drawable(voice.name()), Style.PARTY);
        if (isVoter) {
            pages.endingAt(voice.compared(), Style.BODY, Pages.LEFT + Pages.WIDTH, y + 2);
        } else {
            pages.at(voice.place(), Style.MUTED, Pages.LEFT + name + 7, y + 3, Pages.WIDTH / 2);
            pages.endingAt(voice.percent(), Style.FIGURE, Pages.LEFT + Pages.WIDTH, y - 2);
        }
        pages.tags.close();
        pages.skip(20 + 2 * UNIT + 2);
        line(pages, voice.line());
        pages.skip(2 * UNIT + 2);
        if (isVoter) {
            numbers(pages, voice.line());
        } else {
            pages.paragraph("P", voice.compared(), Style.BODY);
            if (!voice.own().isEmpty()) {
                pages.paragraph("P", voice.own(), Style.MUTED);
            }
        }
        pages.skip(5);
    }

    private static void line(Pages pages, LineView line) throws IOException {
        float y = pages.y();
        pages.tags.open("Figure").setAlternateDescription(line.name());
        pages.figure(pen -> Marks.line(pen, line, Pages.LEFT, y, Pages.WIDTH, UNIT));
        pages.tags.close();
    }

    /** Every number where it fits, else every fifth. */
    private static void numbers(Pages pages, LineView line) throws IOException {
        float slot = Pages.WIDTH / line.slots().size();
        int step = slot >= NUMBERED ? 1 : slot * 5 >= NUMBERED ? 5 : 50;
        for (LineView.Slot each : line.slots()) {
            if (each.number() == 1 || each.number() % step == 0) {
                String number = String.valueOf(each.number());
                float width = pages.typeface.width(number, Style.MUTED);
                pages.again(number, Style.MUTED, Pages.LEFT + (each.number() - 0.5f) * slot - width / 2, pages.y(),
                        width + 4);
            }
        }
        pages.skip(14);
    }
}
