// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.ChecksumException;
import com.google.zxing.DecodeHintType;
import com.google.zxing.FormatException;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.ResultMetadataType;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Map;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;

/** What a phone reads from a picture: by another library than the one that makes the code. */
final class Scanner {

    private Scanner() {}

    /** The text and the level of correction in the picture of a code. */
    static Scanned scan(Image picture) {
        int width = (int) picture.getWidth();
        int height = (int) picture.getHeight();
        int[] pixels = new int[width * height];
        picture.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        try {
            Result result = new QRCodeReader().decode(
                    new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels))),
                    Map.of(DecodeHintType.TRY_HARDER, true));
            return new Scanned(result.getText(), String.valueOf(
                    result.getResultMetadata().get(ResultMetadataType.ERROR_CORRECTION_LEVEL)));
        } catch (NotFoundException | ChecksumException | FormatException e) {
            throw new AssertionError("no code in the picture", e);
        }
    }

    record Scanned(String text, String correction) {}
}
