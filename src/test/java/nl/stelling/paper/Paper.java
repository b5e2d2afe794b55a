// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;
import nl.stelling.journey.Journey;
import nl.stelling.present.PaperPresenter;
import nl.stelling.present.PaperView;
import nl.stelling.statements.Language;
import nl.stelling.words.Words;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Papers as a reader gets them. */
public final class Paper {

    public static final String DAY = "2026-11-24";

    private Paper() {}

    static PaperView view(Journey journey, Language language) {
        return PaperPresenter.view(journey, DAY, Words.in(language));
    }

    /** The bytes of a result's document. */
    public static byte[] bytes(Journey journey, Language language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ResultPaper.write(view(journey, language), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** What somebody sees who opens it. */
    static <T> T opened(byte[] bytes, Function<PDDocument, T> look) {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return look.apply(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All its words, with single spaces between them. */
    public static String text(byte[] bytes) {
        return opened(bytes, document -> {
            try {
                return spaced(new PDFTextStripper().getText(document));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    public static String spaced(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", " ");
    }
}
