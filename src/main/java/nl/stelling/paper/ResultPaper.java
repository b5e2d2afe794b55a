// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.GregorianCalendar;
import java.util.SimpleTimeZone;
import nl.stelling.present.PaperView;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** A result as a document: the same words and figures as on the screen, to be read, selected, heard and printed. */
public final class ResultPaper {

    private ResultPaper() {}

    /** Writes the document; from the same view always the same bytes. */
    public static void write(PaperView view, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument()) {
            describe(document, view);
            try (Pages pages = new Pages(document)) {
                new ResultPages(pages, view).write();
                new TablePages(pages, view.table()).write();
                AboutPages.write(pages, view.about());
                pages.foot(view.foot(), view.numbering()::of);
                pages.tags.finish();
            }
            document.save(out);
        }
    }

    private static void describe(PDDocument document, PaperView view) {
        // Else the time of writing would be in it: the day is enough, and the same result is the same file
        LocalDate day = LocalDate.parse(view.date());
        GregorianCalendar date = new GregorianCalendar(new SimpleTimeZone(0, "UTC"));
        date.clear();
        date.set(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(view.name());
        information.setCreator(view.maker());
        information.setCreationDate(date);
        document.setDocumentInformation(information);
        document.setDocumentId(day.toEpochDay());
        document.getDocumentCatalog().setLanguage(view.language());
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
    }
}
