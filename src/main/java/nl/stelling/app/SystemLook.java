// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.app;

import java.util.Map;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.MapChangeListener;
import javafx.collections.ObservableMap;
import nl.stelling.present.Appearance;
import nl.stelling.present.Appearance.Look;

/** The colours that the system asks for: followed, also when they change, until the voter chooses others. */
final class SystemLook {

    /** What says that a system is set to high contrast, on Windows and with GTK. */
    private static final String WINDOWS = "Windows.SPI.HighContrast";
    private static final String GTK_THEME = "GTK.theme_name";

    private final ObjectProperty<Appearance> appearance;
    private boolean isChosen;
    private boolean isFollowing;

    private SystemLook(ObjectProperty<Appearance> appearance) {
        this.appearance = appearance;
        appearance.addListener((_, before, now) -> isChosen |= !isFollowing && before.look() != now.look());
    }

    /** What the system asks for now. */
    static Look now() {
        Platform.Preferences system = Platform.getPreferences();
        return of(system, system.getColorScheme());
    }

    /** Lets an appearance follow the system from now on. */
    static void follow(ObjectProperty<Appearance> appearance) {
        Platform.Preferences system = Platform.getPreferences();
        follow(appearance, system, system.colorSchemeProperty());
    }

    static void follow(ObjectProperty<Appearance> appearance, ObservableMap<String, Object> system,
            ObservableValue<ColorScheme> scheme) {
        SystemLook look = new SystemLook(appearance);
        scheme.addListener((_, _, now) -> look.show(of(system, now)));
        system.addListener((MapChangeListener<String, Object>) change -> {
            if (change.getKey().equals(WINDOWS) || change.getKey().equals(GTK_THEME)) {
                look.show(of(system, scheme.getValue()));
            }
        });
    }

    private void show(Look wanted) {
        if (!isChosen) {
            isFollowing = true;
            appearance.set(appearance.get().with(wanted));
            isFollowing = false;
        }
    }

    static Look of(Map<String, Object> system, ColorScheme scheme) {
        boolean isHigh = Boolean.TRUE.equals(system.get(WINDOWS))
                || String.valueOf(system.get(GTK_THEME)).startsWith("HighContrast");
        return isHigh ? Look.HIGH_CONTRAST : scheme == ColorScheme.DARK ? Look.DARK : Look.LIGHT;
    }
}
