// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import nl.stelling.Seeds;
import nl.stelling.journey.Event.TableOpened;
import nl.stelling.journey.Journey;
import nl.stelling.present.Appearance;
import nl.stelling.present.Desk;
import nl.stelling.present.Session;
import nl.stelling.present.Voice;
import nl.stelling.statements.Language;
import nl.stelling.statements.Scale;
import nl.stelling.statements.Sets;
import nl.stelling.words.Words;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long a step through a table of 200 statements and 500 parties takes from the key to what is laid out, beside the
 * same way for a scene without anything in it. What the thread of the window still had to draw before it is in it too,
 * here without the help of a graphics card: this is what a voter waits, not what the table alone costs.
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 3)
@Fork(value = 1, jvmArgsAppend = {"-Dglass.platform=Headless", "-Dprism.order=sw",
        "--enable-native-access=ALL-UNNAMED"})
public class TableBenchmark {

    private static final int STATEMENTS = 200;
    private static final int PARTIES = 500;
    private static final int ROWS_ON = 40;

    private Scene table;
    private Scene empty;
    private Node grid;
    private int step;

    /** Opens the table and an empty window beside it. */
    @Setup
    public void open() throws Exception {
        CountDownLatch up = new CountDownLatch(1);
        Platform.startup(up::countDown);
        up.await();
        Platform.setImplicitExit(false);
        Journey journey = Journey.start(Sets.random(STATEMENTS, PARTIES, Scale.THREE_POINT, Seeds.of(1)))
                .after(new TableOpened());
        onWindowThread(() -> {
            Styles.loadTypeface();
            Words dutch = Words.in(Language.DUTCH);
            Map<Language, Words> words = Map.of(Language.DUTCH, dutch);
            Shell shell = new Shell(new Session<>(journey, Journey::after),
                    new SimpleObjectProperty<>(new Appearance(Language.DUTCH, Appearance.Look.LIGHT, 100)),
                    language -> words.getOrDefault(language, dutch), _ -> {}, new SimpleObjectProperty<>(Desk.OWN),
                    new SimpleObjectProperty<>(Voice.READY));
            table = shown(shell);
            empty = shown(new StackPane());
            shell.takeFocus();
            grid = shell.lookup("#table-grid");
        });
    }

    private static Scene shown(Parent root) {
        Stage stage = new Stage();
        Scene scene = new Scene(root, 1366, 768);
        stage.setScene(scene);
        stage.show();
        return scene;
    }

    /** Ends the thread of the window, without which a fork would not end. */
    @TearDown
    public void close() {
        Platform.exit();
    }

    /** A step down; up again at the end of the table. */
    @Benchmark
    public void arrowDown() throws Exception {
        boolean isDown = step++ / (STATEMENTS - 1) % 2 == 0;
        onWindowThread(() -> {
            press(isDown ? KeyCode.DOWN : KeyCode.UP);
            layOut(table);
        });
    }

    /** A step to the next party; back again at the last. */
    @Benchmark
    public void arrowRight() throws Exception {
        boolean isRight = step++ / (PARTIES + 1) % 2 == 0;
        onWindowThread(() -> {
            press(isRight ? KeyCode.RIGHT : KeyCode.LEFT);
            layOut(table);
        });
    }

    /** A turn of the wheel, half a screen: every cell that comes in sight is another. */
    @Benchmark
    public void scroll() throws Exception {
        double by = step++ / ROWS_ON % 2 == 0 ? -300 : 300;
        onWindowThread(() -> {
            Node pane = ((Parent) grid).getChildrenUnmodifiable().getFirst();
            Event.fireEvent(pane, new ScrollEvent(ScrollEvent.SCROLL, 600, 300, 600, 300, false, false, false, false,
                    true, false, 0, by, 0, by, ScrollEvent.HorizontalTextScrollUnits.NONE, 0,
                    ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, new PickResult(pane, 600, 300)));
            layOut(table);
        });
    }

    /** The same way to the thread of the window and back, for a scene without anything in it. */
    @Benchmark
    public void emptyScene() throws Exception {
        onWindowThread(() -> {
            empty.getRoot().requestLayout();
            layOut(empty);
        });
    }

    private void press(KeyCode key) {
        Event.fireEvent(grid, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
        Event.fireEvent(grid, new KeyEvent(KeyEvent.KEY_RELEASED, "", "", key, false, false, false, false));
    }

    private static void layOut(Scene scene) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    private static void onWindowThread(Runnable work) throws Exception {
        FutureTask<Boolean> task = new FutureTask<>(work, true);
        Platform.runLater(task);
        task.get();
    }
}
