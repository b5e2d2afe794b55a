// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.paper;

import java.io.IOException;
import java.io.OutputStream;
import nl.stelling.present.ClassView;
import nl.stelling.present.PosterView;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/** What a class thinks, on A3 to hang on a wall. It is set out on A4 and enlarged: both have the same proportions. */
public final class PosterPaper {

    private static final float ENLARGED = PDRectangle.A3.getWidth() / PDRectangle.A4.getWidth();

    private PosterPaper() {}

    /** Writes the document; from the same view always the same bytes. */
    public static void write(PosterView view, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument()) {
            Description.write(document, view.front());
            try (Pages pages = new Pages(document)) {
                new PosterPages(pages, view).write();
                pages.foot(view.front().foot(), view.front().numbering()::of);
                pages.tags.finish();
            }
            for (PDPage page : document.getPages()) {
                enlarge(document, page);
            }
            document.save(out);
        }
    }

    private static void enlarge(PDDocument document, PDPage page) throws IOException {
        page.setMediaBox(PDRectangle.A3);
        try (PDPageContentStream first = new PDPageContentStream(document, page, AppendMode.PREPEND, false)) {
            first.transform(Matrix.getScaleInstance(ENLARGED, ENLARGED));
        }
    }

    /** How many hands of a column stand under a sign. */
    static int hands(ClassView.Column column, nl.stelling.present.Mark mark) {
        return column.counts().stream().filter(count -> count.mark() == mark).mapToInt(ClassView.Count::hands).sum();
    }
}
