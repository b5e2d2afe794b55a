// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import nl.stelling.journey.Event;
import nl.stelling.kiosk.Booth;
import nl.stelling.kiosk.BoothEvent;
import nl.stelling.library.Bundled;
import nl.stelling.present.Appearance;
import nl.stelling.present.Appearance.Look;
import nl.stelling.statements.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A display that is turned under a visitor, in a window that lives on. What it paints must be, to the pixel, what a
 * window paints that was opened on the new display.
 */
class BoothTurnTest {

    /** They fit on the display of the tests, and are turned, and turned back. */
    private static final List<Size> DISPLAYS = List.of(new Size(990, 560, 100), new Size(560, 990, 150),
            new Size(990, 560, 100));
    private static final int PICTURES = 3;

    @BeforeAll
    static void start() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    /** In the second and the fourth statement a word can be opened. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3})
    void aStatementLooksAsIfItHadComeThere(int statement) {
        turn(BoothPlaces.all().get("92-booth-visit")
                .after(new BoothEvent.Wizard(new Event.Jumped(Bundled.SET.statements().get(statement).id()))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"90-booth-attract", "93-booth-asking", "95-booth-pin"})
    void aPlaceLooksAsIfItHadComeThere(String place) {
        turn(BoothPlaces.all().get(place));
    }

    /** What stands first in a visit: how answering works. */
    @Test
    void theFirstPageOfAVisitLooksAsIfItHadComeThere() {
        turn(BoothPlaces.all().get("90-booth-attract").after(new BoothEvent.Begun(Language.DUTCH)));
    }

    private static void turn(Booth booth) {
        List<Size> faults = new ArrayList<>();
        ObjectProperty<Appearance> worn = worn(DISPLAYS.getFirst());
        Stage turned = opened(booth, worn, DISPLAYS.getFirst());
        for (Size display : DISPLAYS) {
            onWindow(() -> size(turned, display));
            // As on a real display: the window hears of its size before its text does
            drawn(turned);
            onWindow(() -> worn.set(worn(display).get()));
            Stage fresh = opened(booth, worn(display), display);
            if (!Arrays.equals(picture(fresh), picture(turned))) {
                faults.add(display);
            }
            onWindow(fresh::hide);
        }
        onWindow(turned::hide);
        assertEquals(List.of(), faults, "is painted otherwise");
    }

    private static ObjectProperty<Appearance> worn(Size display) {
        return new SimpleObjectProperty<>(new Appearance(Language.DUTCH, Look.LIGHT, display.textPercent()));
    }

    private static Stage opened(Booth booth, ObjectProperty<Appearance> worn, Size display) {
        return WaitForAsyncUtils.waitForAsyncFx(Measure.LIMIT_MILLIS, () -> {
            Styles.loadTypeface();
            Stage stage = new Stage(StageStyle.UNDECORATED);
            stage.setScene(new Scene(BoothPlaces.shell(booth, worn)));
            size(stage, display);
            stage.show();
            return stage;
        });
    }

    private static void size(Stage stage, Size display) {
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(display.width());
        stage.setHeight(display.height());
    }

    /** The colours of all points, after the window was painted. */
    private static int[] picture(Stage stage) {
        drawn(stage);
        return WaitForAsyncUtils.waitForAsyncFx(Measure.LIMIT_MILLIS, () -> {
            WritableImage image = stage.getScene().snapshot(null);
            int width = (int) image.getWidth();
            int height = (int) image.getHeight();
            int[] colours = new int[width * height];
            image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), colours, 0, width);
            return colours;
        });
    }

    private static void drawn(Stage stage) {
        for (int i = 0; i < PICTURES; i++) {
            CountDownLatch painted = new CountDownLatch(1);
            Runnable[] once = new Runnable[1];
            once[0] = () -> {
                stage.getScene().removePostLayoutPulseListener(once[0]);
                painted.countDown();
            };
            onWindow(() -> {
                stage.getScene().addPostLayoutPulseListener(once[0]);
                Platform.requestNextPulse();
            });
            await(painted);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(Measure.LIMIT_MILLIS, TimeUnit.MILLISECONDS), "the window does not answer");
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static void onWindow(Runnable deed) {
        WaitForAsyncUtils.waitForAsyncFx(Measure.LIMIT_MILLIS, deed);
    }
}
