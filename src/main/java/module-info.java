// SPDX-License-Identifier: EUPL-1.2
import org.jspecify.annotations.NullMarked;

/** Stelling, a voting-advice application for the desktop. It exports nothing and opens nothing. */
@NullMarked @SuppressWarnings("requires-automatic") module nl.stelling {
    requires static org.jspecify;
    requires javafx.controls;
    requires org.controlsfx.controls;
    requires tools.jackson.core;
    requires info.picocli;
    requires io.nayuki.qrcodegen;
    // What draws and prints paper; it has no module-info of its own, and what it logs with must be asked for too
    requires java.desktop;
    requires org.apache.pdfbox;
    requires org.apache.commons.logging;
    // For who publishes the counts of booths, with a driver of their own
    requires java.sql;
    uses java.sql.Driver;
}
