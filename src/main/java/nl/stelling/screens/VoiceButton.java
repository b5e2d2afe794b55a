// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import nl.stelling.present.Voice;
import nl.stelling.present.Wish;
import nl.stelling.screens.parts.Icons;
import nl.stelling.screens.parts.KeyButton;
import nl.stelling.screens.parts.Labels;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** Reads aloud and stops; where that cannot be, says why in a band below the bar. */
final class VoiceButton {

    private final KeyButton button = new KeyButton("read-aloud", "quiet");
    private final Label why = Labels.wrapping("voice-why");
    private final ReadOnlyObjectProperty<Voice> voice;
    private final Consumer<Wish> wish;
    private final ChangeListener<Voice> onVoice = (_, _, _) -> spoke();
    private boolean isAsked;
    private Words words;

    VoiceButton(ReadOnlyObjectProperty<Voice> voice, Consumer<Wish> wish, Words words) {
        this.voice = voice;
        this.wish = wish;
        this.words = words;
        button.getStyleClass().addAll("bare", "voice");
        button.setOnAction(_ -> press());
        why.setId("voice-why");
        why.setMaxWidth(Double.MAX_VALUE);
        voice.addListener(onVoice);
    }

    KeyButton button() {
        return button;
    }

    /** Why there is no voice; shown to who asked for one. */
    Label why() {
        return why;
    }

    /** Begins or stops; to who presses where there is no voice it says why, and to who presses again no more. */
    void press() {
        switch (voice.get()) {
            case READY, FAILED -> {
                isAsked = true;
                wish.accept(new Wish.ReadAloud());
            }
            case SPEAKING -> wish.accept(new Wish.StopReading());
            case NONE -> isAsked = !isAsked;
            case OFF -> {
            }
        }
        show(words);
    }

    private void spoke() {
        show(words);
    }

    /** Hears of nothing any more. */
    void leave() {
        voice.removeListener(onVoice);
    }

    void show(Words spoken) {
        words = spoken;
        Voice now = voice.get();
        String word = words.of(switch (now) {
            case READY, FAILED, OFF -> Key.ALOUD_READ;
            case SPEAKING -> Key.ALOUD_STOP;
            case NONE -> Key.ALOUD_NONE;
        });
        button.show(Icons.icon(now == Voice.SPEAKING ? "stop" : "speaker"), word, words.of(Key.ALOUD_KEY), false);
        button.setAccessibleText(word);
        button.setVisible(now != Voice.OFF);
        button.setManaged(now != Voice.OFF);
        boolean tells = isAsked && now.hasReason();
        why.setText(words.of(now == Voice.NONE ? Key.ALOUD_NONE_WHY : Key.ALOUD_FAILED_WHY));
        why.setVisible(tells);
        why.setManaged(tells);
    }

    /** With little room its icon says it. */
    void fit(boolean isNarrow) {
        button.setContentDisplay(isNarrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
    }
}
