// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import javafx.application.ColorScheme;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import nl.stelling.present.Appearance;
import nl.stelling.present.Appearance.Look;
import nl.stelling.statements.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SystemLookTest {

    private final ObjectProperty<Appearance> appearance = new SimpleObjectProperty<>(
            new Appearance(Language.DUTCH, Look.LIGHT, 100));
    private final ObservableMap<String, Object> system = FXCollections.observableHashMap();
    private final ObjectProperty<ColorScheme> scheme = new SimpleObjectProperty<>(ColorScheme.LIGHT);

    @BeforeEach
    void follow() {
        SystemLook.follow(appearance, system, scheme);
    }

    @Test
    void followsTheSystemThereAndBack() {
        scheme.set(ColorScheme.DARK);
        assertEquals(Look.DARK, appearance.get().look());
        system.put("GTK.theme_name", "HighContrastInverse");
        assertEquals(Look.HIGH_CONTRAST, appearance.get().look());
        system.put("GTK.theme_name", "Adwaita");
        assertEquals(Look.DARK, appearance.get().look());
        scheme.set(ColorScheme.LIGHT);
        assertEquals(Look.LIGHT, appearance.get().look());
    }

    @Test
    void whatTheVoterChoseStays() {
        appearance.set(appearance.get().with(Look.HIGH_CONTRAST));
        scheme.set(ColorScheme.DARK);
        system.put("Windows.SPI.HighContrast", false);
        assertEquals(Look.HIGH_CONTRAST, appearance.get().look());
    }

    @Test
    void anotherLanguageOrSizeIsNoChoiceOfColours() {
        appearance.set(appearance.get().with(Language.ENGLISH).resized(2));
        scheme.set(ColorScheme.DARK);
        assertEquals(new Appearance(Language.ENGLISH, Look.DARK, 150), appearance.get());
    }

    @ParameterizedTest
    @CsvSource({"Windows.SPI.HighContrast, true, LIGHT, HIGH_CONTRAST", "Windows.SPI.HighContrast, false, DARK, DARK",
            "GTK.theme_name, HighContrast, DARK, HIGH_CONTRAST", "GTK.theme_name, Yaru, LIGHT, LIGHT"})
    void readsWhatSystemsSay(String key, String value, ColorScheme colours, Look expected) {
        Object said = value.matches("true|false") ? (Object) Boolean.valueOf(value) : value;
        assertEquals(expected, SystemLook.of(Map.of(key, said), colours));
    }
}
