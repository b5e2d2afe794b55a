// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.paper;

import java.io.IOException;

/** Whose paper this is: the sign and the name of the program. */
final class MakerSign {

    private MakerSign() {}

    static void write(Pages pages, String maker) throws IOException {
        float y = pages.y();
        pages.decoration(pen -> {
            pen.box(Pages.LEFT, y, 20, 20, 4.4f, true, true, Ink.TEXT);
            pen.box(Pages.LEFT + 3.6f, y + 3.8f, 6.4f, 5.7f, 3.2f, false, true, Ink.PAPER);
            pen.bar(Pages.LEFT + 1.6f, y + 9.3f, 16.8f, 1.4f, Ink.PAPER);
            pen.bar(Pages.LEFT + 10, y + 10.5f, 6.6f, 6.6f, Ink.PAPER);
        });
        pages.tags.open("P");
        pages.at(maker, Style.PARTY, Pages.LEFT + 27, y + 1.5f, 200);
        pages.tags.close();
        pages.skip(34);
    }
}
