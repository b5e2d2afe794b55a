// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import javafx.scene.layout.Pane;

/** What cells stand on: the table decides where. */
final class TableGround extends Pane {

    @Override
    protected void layoutChildren() {
        // Each cell has its place already
    }
}
