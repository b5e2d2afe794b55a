// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.paper;

import java.io.IOException;
import java.util.List;
import nl.stelling.present.LineView;
import nl.stelling.present.PaperView.Voice;

/** One voice on paper: its name, its line, and the figures that come of it. */
final class VoicePages {

    private static final float UNIT = 8.5f;
    /** The least room for a number below its slot. */
    private static final float NUMBERED = 12;

    private VoicePages() {}

    static void write(Pages pages, Voice voice, boolean isVoter) throws IOException {
        List<String> figures = pages.typeface.lines(voice.figures(), Style.FINE, Pages.WIDTH);
        pages.need(19 + 4 * UNIT + 14 + figures.size() * Style.FINE.leading());
        float y = pages.y();
        pages.tags.open("P");
        pages.at(voice.name(), Style.PARTY, Pages.LEFT, y, Pages.WIDTH / 2);
        float name = pages.typeface.width(pages.typeface.drawable(voice.name()), Style.PARTY);
        if (isVoter) {
            pages.endingAt(voice.figures(), Style.BODY, Pages.LEFT + Pages.WIDTH, y + 2);
        } else {
            pages.at(voice.place(), Style.FINE_MUTED, Pages.LEFT + name + 7, y + 3, Pages.WIDTH / 2);
            pages.endingAt(voice.percent(), Style.FIGURE, Pages.LEFT + Pages.WIDTH, y - 2);
        }
        pages.tags.close();
        pages.skip(17 + 2 * UNIT + 1);
        line(pages, voice.line());
        pages.skip(2 * UNIT + 1);
        if (isVoter) {
            numbers(pages, voice.line());
        } else {
            pages.paragraph("P", voice.figures(), Style.FINE);
            pages.skip(4);
        }
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
                float width = pages.typeface.width(number, Style.FINE_MUTED);
                pages.again(number, Style.FINE_MUTED, Pages.LEFT + (each.number() - 0.5f) * slot - width / 2, pages.y(),
                        width + 4);
            }
        }
        pages.skip(13);
    }
}
