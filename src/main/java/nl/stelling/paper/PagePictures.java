// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.paper;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The pages of a document as pictures, for a printer: what is printed is what is in the file. */
public final class PagePictures {

    /** Fine enough for the smallest letters; a page of A4 takes 15 MB while it is drawn. */
    private static final int DOTS_PER_INCH = 200;

    private PagePictures() {}

    /** A picture of each page, in their order. */
    public static List<Image> of(byte[] document) throws IOException {
        List<Image> pictures = new ArrayList<>();
        try (PDDocument opened = Loader.loadPDF(document)) {
            PDFRenderer renderer = new PDFRenderer(opened);
            for (int page = 0; page < opened.getNumberOfPages(); page++) {
                pictures.add(picture(renderer.renderImageWithDPI(page, DOTS_PER_INCH, ImageType.RGB)));
            }
        }
        return pictures;
    }

    private static Image picture(BufferedImage drawn) {
        int width = drawn.getWidth();
        int height = drawn.getHeight();
        WritableImage picture = new WritableImage(width, height);
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            drawn.getRGB(0, y, width, 1, row, 0, width);
            picture.getPixelWriter().setPixels(0, y, width, 1, PixelFormat.getIntArgbInstance(), row, 0, width);
        }
        return picture;
    }
}
