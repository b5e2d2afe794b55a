// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.paper;

import java.time.LocalDate;
import java.util.GregorianCalendar;
import java.util.SimpleTimeZone;
import nl.stelling.present.PaperFront;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** What a document says of itself: to who looks for it, and to what reads it aloud. */
final class Description {

    private Description() {}

    static void write(PDDocument document, PaperFront front) {
        // Else the time of writing would be in it: the day is enough, and the same content is the same file
        LocalDate day = LocalDate.parse(front.date());
        GregorianCalendar date = new GregorianCalendar(new SimpleTimeZone(0, "UTC"));
        date.clear();
        date.set(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(front.name());
        information.setCreator(front.maker());
        information.setCreationDate(date);
        document.setDocumentInformation(information);
        document.setDocumentId(day.toEpochDay());
        document.getDocumentCatalog().setLanguage(front.language());
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
    }
}
