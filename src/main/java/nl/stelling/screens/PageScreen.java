// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import javafx.scene.Parent;

/** A screen that is a page: it begins at its top and takes the form of its window. */
abstract class PageScreen<V> implements Screen<V> {

    final Page page;

    PageScreen(String styleClass) {
        page = new Page(styleClass);
    }

    @Override
    public final Parent node() {
        return page;
    }

    @Override
    public void fit(boolean isNarrow) {
        page.fit(isNarrow);
    }

    @Override
    public void arrive() {
        page.scroll.setVvalue(0);
    }
}
