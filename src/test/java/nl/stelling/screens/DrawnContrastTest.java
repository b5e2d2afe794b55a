// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.Text;
import nl.stelling.present.Appearance;
import nl.stelling.present.Appearance.Look;
import nl.stelling.statements.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The text that is drawn, on the ground that it is drawn on: no pair of colours slips in that nobody declared. */
class DrawnContrastTest {

    private static final Size SIZE = Size.ALL.getFirst();

    @BeforeAll
    static void start() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void allThatIsWritten(Look look) {
        double least = look == Look.HIGH_CONTRAST ? 7 : 4.5;
        TreeSet<String> faults = new TreeSet<>();
        Appearance appearance = new Appearance(Language.DUTCH, look, SIZE.textPercent());
        WaitForAsyncUtils.waitForAsyncFx(Measure.LIMIT_MILLIS, () -> {
            Styles.loadTypeface();
            Places.all().forEach((place, journey) -> look(place,
                    LaidOut.withDisplayOpen(LaidOut.scene(journey, appearance, SIZE)), least, faults));
            LessonPlaces.all().forEach((place, lesson) -> look(place, LaidOut.scene(lesson, appearance, SIZE), least,
                    faults));
            BoothPlaces.all().forEach((place, booth) -> look(place,
                    LaidOut.scene(BoothPlaces.shell(booth, appearance), SIZE), least, faults));
        });
        assertTrue(faults.isEmpty(), () -> String.join("\n", faults));
    }

    private static void look(String place, Scene scene, double least, Set<String> faults) {
        for (Node node : WindowTest.all(scene.getRoot())) {
            if (node instanceof Text text && WindowTest.isShown(text) && !text.getText().isBlank()) {
                double contrast = Contrast.of(rgb(text.getFill()), rgb(ground(text.getParent())));
                if (contrast < least) {
                    faults.add("%s: %s is %.2f".formatted(place, Measure.name(text.getParent()), contrast));
                }
            }
        }
    }

    /** The nearest ground that nothing shines through. */
    private static Paint ground(Parent parent) {
        if (parent instanceof Region region && region.getBackground() != null) {
            List<Paint> fills = region.getBackground().getFills().stream().map(fill -> fill.getFill())
                    .filter(Paint::isOpaque).toList();
            if (!fills.isEmpty()) {
                return fills.getLast();
            }
        }
        return parent.getParent() == null ? Color.WHITE : ground(parent.getParent());
    }

    private static int rgb(Paint paint) {
        Color colour = (Color) paint;
        return (int) Math.round(colour.getRed() * 255) << 16 | (int) Math.round(colour.getGreen() * 255) << 8
                | (int) Math.round(colour.getBlue() * 255);
    }
}
