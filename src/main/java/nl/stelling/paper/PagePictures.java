// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.paper;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
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

    /** Writes all pages below each other as one PNG, so fine that the first is this many dots wide. */
    public static void writePng(byte[] document, int width, OutputStream out) throws IOException {
        try (PDDocument opened = Loader.loadPDF(document)) {
            PDFRenderer renderer = new PDFRenderer(opened);
            float scale = width / opened.getPage(0).getMediaBox().getWidth();
            List<BufferedImage> drawn = new ArrayList<>();
            for (int page = 0; page < opened.getNumberOfPages(); page++) {
                drawn.add(renderer.renderImage(page, scale, ImageType.RGB));
            }
            int height = drawn.stream().mapToInt(BufferedImage::getHeight).sum();
            BufferedImage all = new BufferedImage(drawn.getFirst().getWidth(), height, BufferedImage.TYPE_INT_RGB);
            Graphics2D pen = all.createGraphics();
            int y = 0;
            for (BufferedImage page : drawn) {
                pen.drawImage(page, 0, y, Color.WHITE, null);
                y += page.getHeight();
            }
            pen.dispose();
            if (!ImageIO.write(all, "png", out)) {
                throw new IOException("no PNG can be written here");
            }
        }
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
