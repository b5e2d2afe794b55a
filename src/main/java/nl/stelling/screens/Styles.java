// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import nl.stelling.present.Appearance;
import nl.stelling.screens.parts.Ems;
import nl.stelling.screens.parts.Settled;

/** The style sheets, the typeface, and the style classes by which an appearance is put on. */
public final class Styles {

    /** Colours first, by meaning; then what uses them. */
    static final List<String> SHEETS = List.of(url("tokens.css"), url("parts.css"), url("screens.css"));

    /** What is larger and further apart in a booth. */
    static final String KIOSK = url("kiosk.css");

    /** All style classes that an appearance may set. */
    static final List<String> ALL_LOOKS = List.of("light", "dark", "high-contrast", "text-100", "text-125", "text-150",
            "text-175", "text-200");

    private static final List<String> WEIGHTS = List.of("400Regular", "600SemiBold", "700Bold");

    private static final String ROOMY = "roomy";
    private static final double ROOMY_WIDTH = 1680;
    private static final int ROOMY_PERCENT = 125;
    private static final double ROOMY_FACTOR = 1.12;

    private static final double UPRIGHT_EMS = 38;
    private static final double SNUG_EMS = 64;
    private static final double LARGE_EMS = 90;
    private static final double LARGE_HEIGHT_EMS = 54;

    private Styles() {}

    /** Gives the content of a window its sheets, that of a booth those of a booth too, and has it painted only when settled. */
    static void dress(Parent shell, boolean isBooth) {
        shell.getStyleClass().add("shell");
        shell.getStylesheets().addAll(SHEETS);
        Settled.keep(shell);
        if (isBooth) {
            shell.getStyleClass().add("kiosk");
            shell.getStylesheets().add(KIOSK);
        }
    }

    /** The style classes of an appearance. */
    static List<String> of(Appearance appearance) {
        String size = "text-" + appearance.textPercent();
        return List.of(size, name(appearance.look()));
    }

    /**
     * Makes the text of a wide window a little larger, for who has a large screen sits further away from it; not for whoever
     * asked for large text already. A booth has a size of its own.
     *
     * @return the size of the text, of which 100 is the usual
     */
    static double spread(Region shell, int textPercent, boolean isBooth) {
        boolean isRoomy = shell.getWidth() >= ROOMY_WIDTH && textPercent <= ROOMY_PERCENT && !isBooth;
        if (isRoomy != shell.getStyleClass().contains(ROOMY)) {
            shell.getStyleClass().removeAll(ROOMY);
            shell.getStyleClass().addAll(isRoomy ? List.of(ROOMY) : List.of());
        }
        return isRoomy ? textPercent * ROOMY_FACTOR : textPercent;
    }

    /**
     * What a booth shows takes the room of a screen that stands upright, or is large: it is read from further away. With
     * little room its margins give way.
     */
    static void fill(Region booth, Ems ems) {
        double width = booth.getWidth();
        double height = booth.getHeight();
        set(booth, "close", width < ems.of(UPRIGHT_EMS));
        set(booth, "snug", width < ems.of(SNUG_EMS));
        set(booth, "upright", height > width && width >= ems.of(UPRIGHT_EMS));
        set(booth, "large", width >= ems.of(LARGE_EMS) && height >= ems.of(LARGE_HEIGHT_EMS));
    }

    /** Gives a node a style class, or takes it away; nothing changes where it is as it should be. */
    static void set(Node node, String styleClass, boolean isWanted) {
        if (isWanted != node.getStyleClass().contains(styleClass)) {
            node.getStyleClass().removeAll(styleClass);
            node.getStyleClass().addAll(isWanted ? List.of(styleClass) : List.of());
        }
    }

    /** How the style sheets call a look. */
    static String name(Appearance.Look look) {
        return switch (look) {
            case LIGHT -> "light";
            case DARK -> "dark";
            case HIGH_CONTRAST -> "high-contrast";
        };
    }

    /** Makes the bundled typeface known; without it the screens show in the system's own. */
    public static void loadTypeface() {
        WEIGHTS.forEach(weight -> Font.loadFont(url("fonts/AtkinsonHyperlegibleNext_" + weight + ".ttf"), -1));
    }

    private static String url(String name) {
        return Objects.requireNonNull(Styles.class.getResource(name), name).toExternalForm();
    }
}
