// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.paper;

import java.io.IOException;
import java.util.List;
import nl.stelling.present.Notes;

/** The end: what the result rests on, and what this paper holds. */
final class AboutPages {

    private AboutPages() {}

    /** Whether all of it has room on the page that is filled now. */
    static boolean isFitting(Pages pages, List<Notes> notes) throws IOException {
        float high = 0;
        for (Notes note : notes) {
            high += height(pages, note) + 8;
        }
        return pages.fits(high);
    }

    private static float height(Pages pages, Notes note) throws IOException {
        float high = 6 + Style.HEADING.leading();
        for (String paragraph : note.paragraphs()) {
            high += pages.height(paragraph, Style.FINE, Pages.WIDTH);
        }
        return high;
    }

    static void write(Pages pages, List<Notes> notes) throws IOException {
        for (Notes note : notes) {
            // A note that fits on a page is not torn; a longer one begins where it is
            pages.need(Math.min(height(pages, note), Pages.BOTTOM - Pages.TOP));
            pages.rule(Ink.TEXT, 0.75f);
            pages.skip(5);
            pages.paragraph("H2", note.heading(), Style.HEADING);
            for (String paragraph : note.paragraphs()) {
                pages.paragraph("P", paragraph, Style.FINE);
            }
            pages.skip(8);
        }
    }
}
