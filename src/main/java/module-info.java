// SPDX-License-Identifier: EUPL-1.2
import org.jspecify.annotations.NullMarked;

/** Stelling, a voting-advice application for the desktop. It exports nothing and opens nothing. */
@NullMarked module nl.stelling {
    requires static org.jspecify;
    requires javafx.controls;
    requires org.controlsfx.controls;
    requires tools.jackson.core;
    requires info.picocli;
}
