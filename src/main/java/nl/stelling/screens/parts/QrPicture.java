// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens.parts;

import io.nayuki.qrcodegen.QrCode;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/**
 * A text as a QR code: dark on light whatever the theme, for many a phone reads no other; with the margin that the
 * standard asks for (ISO/IEC 18004: four modules), and with the correction of errors M, which forgives a reflection of the
 * room on the glass.
 */
public final class QrPicture extends Canvas {

    private static final int MARGIN = 4;
    /** Modules of so many pixels: at arm's length a camera needs a code of about a tenth of the distance. */
    private static final double MODULE_EMS = 0.45;
    private static final int SMALLEST = 6;
    private static final int LARGEST = 11;

    private final Ems ems;

    /** @param ems what an em is */
    public QrPicture(Ems ems) {
        this.ems = ems;
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    }

    /**
     * Shows a text.
     *
     * @param name what this is, for whoever does not see it
     */
    public void show(String text, String name) {
        setAccessibleText(name);
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        int module = Math.clamp(Math.round(ems.of(MODULE_EMS)), SMALLEST, LARGEST);
        int side = (code.size + 2 * MARGIN) * module;
        setWidth(side);
        setHeight(side);
        GraphicsContext paint = getGraphicsContext2D();
        paint.setFill(Color.WHITE);
        paint.fillRect(0, 0, side, side);
        paint.setFill(Color.BLACK);
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    paint.fillRect((x + MARGIN) * module, (y + MARGIN) * module, module, module);
                }
            }
        }
    }
}
