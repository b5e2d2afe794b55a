// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.paper;

import nl.stelling.present.Mark;

/** The colours of paper, those of the light look: ink, and one for each side of a statement. */
enum Ink {
    TEXT(0x1B1D1F), MUTED(0x55585C), HAIR(0xD9D5CE), PAPER(0xFFFFFF), AGREE(0x0E4A5E), DISAGREE(0xAD4E1B),
    NEITHER(0x5B5E62);

    private final int rgb;

    Ink(int rgb) {
        this.rgb = rgb;
    }

    static Ink of(Mark mark) {
        return switch (mark) {
            case AGREE -> AGREE;
            case DISAGREE -> DISAGREE;
            case NEITHER, SKIPPED, OPEN, SILENT -> NEITHER;
        };
    }

    float red() {
        return (rgb >> 16 & 0xFF) / 255f;
    }

    float green() {
        return (rgb >> 8 & 0xFF) / 255f;
    }

    float blue() {
        return (rgb & 0xFF) / 255f;
    }
}
