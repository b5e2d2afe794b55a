// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.paper;

import java.io.IOException;
import java.util.List;
import nl.stelling.present.LineView;
import nl.stelling.present.PaperView.Voice;

/** One voice on paper: its name, its line, and the figures that come of it. */
final class VoicePages {

    private static final float UNIT = 8.5f;
    private static final float LOW_UNIT = 5;
    private static final float LOW_NAME = 130;
    /** Room for the words that stand where there is no percentage. */
    private static final float LOW_PERCENT = 112;
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
        line(pages, voice.line(), Pages.LEFT, pages.y(), Pages.WIDTH, UNIT);
        pages.skip(2 * UNIT + 1);
        if (isVoter) {
            numbers(pages, voice.line());
        } else {
            pages.paragraph("P", voice.figures(), Style.FINE);
            pages.skip(4);
        }
    }

    /** The same in little height, for one of many: its name, its line and its percentage beside each other. */
    static void writeLow(Pages pages, Voice voice) throws IOException {
        List<String> figures = pages.typeface.lines(voice.figures(), Style.FINE, Pages.WIDTH);
        float name = Math.max(pages.height(voice.name(), Style.STRONG, LOW_NAME) + Style.FINE.leading(), 4 * LOW_UNIT);
        pages.need(name + figures.size() * Style.FINE.leading() + 4);
        float y = pages.y();
        pages.tags.open("P");
        pages.at(voice.name(), Style.STRONG, Pages.LEFT, y, LOW_NAME);
        pages.at(voice.place(), Style.FINE_MUTED, Pages.LEFT, y + pages.height(voice.name(), Style.STRONG, LOW_NAME),
                LOW_NAME);
        pages.endingAt(voice.percent(), Style.PARTY, Pages.LEFT + Pages.WIDTH, y + 2);
        pages.tags.close();
        line(pages, voice.line(), Pages.LEFT + LOW_NAME + 12, y + 2 * LOW_UNIT + 1,
                Pages.WIDTH - LOW_NAME - LOW_PERCENT - 12, LOW_UNIT);
        pages.skip(name + 1);
        pages.paragraph("P", voice.figures(), Style.FINE, Pages.LEFT, balanced(pages, voice.figures(), figures.size()));
        pages.skip(3);
    }

    /** The least width in which a text takes no more lines: none of them is a lone word. */
    private static float balanced(Pages pages, String text, int lines) throws IOException {
        float width = Pages.WIDTH;
        while (pages.typeface.lines(text, Style.FINE, width - 10).size() == lines && width > Pages.WIDTH / 2) {
            width -= 10;
        }
        return width;
    }

    private static void line(Pages pages, LineView line, float x, float y, float width, float unit)
            throws IOException {
        pages.tags.open("Figure").setAlternateDescription(line.name());
        pages.figure(pen -> Marks.line(pen, line, x, y, width, unit));
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
