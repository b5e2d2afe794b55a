// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.app;

import java.util.function.Supplier;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import nl.stelling.journey.Event;
import nl.stelling.journey.Journey;
import nl.stelling.present.Presenter;
import nl.stelling.present.ResultText;
import nl.stelling.present.ResultView;
import nl.stelling.present.Session;
import nl.stelling.present.Wish;
import nl.stelling.words.Words;

/** Does what a voter wants of the program itself, on the thread of the window. */
final class Wishes {

    private final Session<Journey, Event> session;
    private final Supplier<Words> words;

    /** @param words of the language that is spoken when a wish comes */
    Wishes(Session<Journey, Event> session, Supplier<Words> words) {
        this.session = session;
        this.words = words;
    }

    void grant(Wish wish) {
        switch (wish) {
            case Wish.CopyResult _ -> copyResult();
        }
    }

    private void copyResult() {
        if (Presenter.view(session.journey().get(), words.get()) instanceof ResultView view) {
            ClipboardContent content = new ClipboardContent();
            content.putString(ResultText.of(view));
            Clipboard.getSystemClipboard().setContent(content);
        }
    }
}
