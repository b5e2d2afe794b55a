// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.app;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** Text on the clipboard of the system, on the thread of the window. */
final class ToClipboard {

    private ToClipboard() {}

    /** Copies a text; false where the system does not take it. */
    static boolean copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        return Clipboard.getSystemClipboard().setContent(content);
    }
}
