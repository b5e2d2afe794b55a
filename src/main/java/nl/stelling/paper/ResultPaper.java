// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.paper;

import java.io.IOException;
import java.io.OutputStream;
import nl.stelling.present.PaperFront;
import nl.stelling.present.PaperView;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A result as a document: the same words and figures as on the screen, to be read, selected, heard and printed. */
public final class ResultPaper {

    private ResultPaper() {}

    /** Writes the document; from the same view always the same bytes. */
    public static void write(PaperView view, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument()) {
            Description.write(document, new PaperFront(view.language(), view.date(), view.name(), view.maker(),
                    view.foot(), view.numbering()));
            try (Pages pages = new Pages(document)) {
                new ResultPages(pages, view).write();
                boolean isOnFirst = AboutPages.isFitting(pages, view.about());
                if (isOnFirst) {
                    AboutPages.write(pages, view.about());
                }
                if (view.table().signs().isEmpty()) {
                    new TablePages(pages, view.table()).write();
                } else {
                    new SignPages(pages, view.table()).write();
                }
                if (!isOnFirst) {
                    AboutPages.write(pages, view.about());
                }
                pages.foot(view.foot(), view.numbering()::of);
                pages.tags.finish();
            }
            document.save(out);
        }
    }
}
