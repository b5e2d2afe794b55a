// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.app;

import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.stage.Stage;
import nl.stelling.present.Appearance;
import nl.stelling.present.SettingsPresenter;
import nl.stelling.screens.ProblemsPage;
import nl.stelling.settings.SettingsReading;
import nl.stelling.statements.Language;
import nl.stelling.words.Key;

/** The window of a computer whose administrator made a mistake: it says which, and nothing begins. */
final class FaultyWindow {

    private FaultyWindow() {}

    static void open(SettingsReading.Faulty faulty, Language language) {
        WordsCache words = new WordsCache();
        ObjectProperty<Appearance> appearance = new SimpleObjectProperty<>(
                new Appearance(language, SystemLook.now(), 100));
        ProblemsPage page = new ProblemsPage(spoken -> SettingsPresenter.view(faulty, spoken), appearance, words::in,
                ProblemsPage.GoOn.CLOSE, Platform::exit, ToClipboard::copy);
        Stage stage = new Stage();
        stage.setTitle(words.in(language).of(Key.WINDOW_TITLE));
        stage.getIcons().setAll(WindowStage.icons());
        stage.setScene(new Scene(page, 1366, 768));
        stage.show();
        page.takeFocus(false);
    }
}
