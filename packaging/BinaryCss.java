// SPDX-License-Identifier: EUPL-1.2
import java.io.File;
import java.io.IOException;
import javafx.css.Stylesheet;

/**
 * Writes style sheets in the form that JavaFX reads without parsing, each beside itself as .bss. Begun with JavaFX on the
 * module path, as {@code java BinaryCss.java SHEET.css...}.
 */
final class BinaryCss {

    private BinaryCss() {}

    public static void main(String[] args) throws IOException {
        for (String sheet : args) {
            Stylesheet.convertToBinary(new File(sheet), new File(sheet.replaceFirst("\\.css$", ".bss")));
        }
    }
}
