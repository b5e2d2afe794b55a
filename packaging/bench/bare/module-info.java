// SPDX-License-Identifier: EUPL-1.2
/** A window with one label, and nothing else: what JavaFX costs by itself. */
module bare {
    requires javafx.controls;
}
