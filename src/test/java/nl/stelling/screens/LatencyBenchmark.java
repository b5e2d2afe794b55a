// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import nl.stelling.Seeds;
import nl.stelling.answers.Answer;
import nl.stelling.app.Worked;
import nl.stelling.certainty.Scrutiny;
import nl.stelling.journey.Event;
import nl.stelling.journey.Journey;
import nl.stelling.journey.Place;
import nl.stelling.present.Appearance;
import nl.stelling.present.Appearance.Look;
import nl.stelling.present.Session;
import nl.stelling.statements.Language;
import nl.stelling.statements.Scale;
import nl.stelling.statements.Sets;
import nl.stelling.statements.Stance;
import nl.stelling.statements.Statement;
import nl.stelling.words.Words;

/**
 * How soon a window shows what a key or a click asked for, on the real screens. A time runs from the key to the moment at
 * which the pulse that answers it has been painted and the next can begin. The README says how to run it; it is no test,
 * for times are of one machine.
 */
public final class LatencyBenchmark {

    /** Without waiting for a screen: what is measured is the work, not the rhythm of a monitor. */
    private static final String FULL_SPEED = "javafx.animation.fullspeed";
    private static final int ROUNDS = 20;
    private static final int VISITS = 10;
    private static final int WARM_UP = 2;
    private static final double FRAME_MILLIS = 1000.0 / 60;
    private static final double VISIT_MILLIS = 100;
    private static final double FIGURES_MILLIS = 150;
    private static final Appearance APPEARANCE = new Appearance(Language.DUTCH, Look.LIGHT, 100);

    private final Words words = Words.in(Language.DUTCH);
    private final Map<String, Journey> places = Places.all();
    private final ExecutorService worker = Executors.newSingleThreadExecutor();
    private final PrintStream out;
    private final List<String> only;
    private final Scene scene = new Scene(new StackPane(), 960, 768);
    private final Stopwatch watch = new Stopwatch(scene);

    private LatencyBenchmark(PrintStream out, List<String> only) {
        this.out = out;
        this.only = only;
    }

    /** @param args parts of names: only places with one of these in their name, and no keys; none for all */
    public static void main(String[] args) throws InterruptedException {
        System.setProperty(FULL_SPEED, "true");
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        CountDownLatch done = new CountDownLatch(1);
        Platform.startup(() -> new LatencyBenchmark(out, List.of(args)).run(done::countDown));
        done.await();
        Platform.exit();
    }

    private void run(Runnable whenDone) {
        Styles.loadTypeface();
        Platform.setImplicitExit(false);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        List<Times> all = new ArrayList<>();
        Times empty = new Times("an empty window, repainted", FRAME_MILLIS);
        all.add(empty);
        empty(empty);
        visits("first visit: ", 1, all);
        visits("new screen: ", VISITS, all);
        if (only.isEmpty() || only.contains("figures")) {
            figures(all);
        }
        if (only.isEmpty() || only.contains("many")) {
            manyParties(all);
        }
        if (only.isEmpty()) {
            answers(all);
        }
        watch.run(() -> {
            stage.hide();
            worker.shutdown();
            print(all, empty.percentile(0.5));
            whenDone.run();
        });
    }

    /** What a window costs in itself: all of it painted, nothing in it. */
    private void empty(Times times) {
        Region[] region = new Region[1];
        watch.untimed(() -> {
            region[0] = new Region();
            scene.setRoot(new StackPane(region[0]));
        });
        for (int i = 0; i < ROUNDS * 10; i++) {
            Color colour = i % 2 == 0 ? Color.WHITE : Color.BLACK;
            watch.timed(times, () -> scene.setFill(colour));
        }
    }

    /** Every place, come to from the first screen, by a shell that never showed it. */
    private void visits(String name, int visits, List<Times> all) {
        places.forEach((place, journey) -> {
            if (!only.isEmpty() && only.stream().noneMatch(place::contains)) {
                return;
            }
            Times times = new Times(name + place, VISIT_MILLIS);
            all.add(times);
            for (int i = 0; i < visits; i++) {
                Session<Journey, Event> session = new Session<>(Journey.start(journey.set()), (_, _) -> journey);
                watch.untimed(() -> open(session));
                watch.timed(times, () -> session.say(new Event.Begun()));
            }
        });
    }

    /** From the way to how sure a result is until all its figures stand there, worked out beside the window. */
    private void figures(List<Times> all) {
        for (String place : List.of("11-result", "13-result-near", "13-result-many")) {
            Times times = new Times("figures of how sure: " + place, FIGURES_MILLIS);
            all.add(times);
            for (int i = 0; i < VISITS; i++) {
                Session<Journey, Event> session = new Session<>(places.get(place), Journey::after);
                Worked.out(session, worker);
                watch.untimed(() -> open(session));
                watch.timed(times, () -> session.say(new Event.HowSureAsked()),
                        () -> session.journey().get().place() instanceof Place.HowSure sure
                                && !sure.scrutiny().equals(Scrutiny.AWAITED));
            }
        }
    }

    /** A result of many parties and statements: come to for the first time, and again with another answer. */
    private void manyParties(List<Times> all) {
        Times first = new Times("result of 40 parties, 200 statements", VISIT_MILLIS);
        Times changed = new Times("the same with another answer", VISIT_MILLIS);
        all.addAll(List.of(first, changed));
        Journey journey = Journey.start(Sets.spoken(200, 40, Scale.THREE_POINT, Seeds.of(1)));
        List<Statement> asked = journey.set().statements();
        for (Statement statement : asked) {
            journey = journey.after(new Event.Answered(statement.id(), new Answer.Given(Stance.AGREE)));
        }
        Journey answered = journey;
        for (int i = 0; i < VISITS; i++) {
            Statement other = asked.get(i);
            Session<Journey, Event> session = new Session<>(answered, Journey::after);
            watch.untimed(() -> open(session));
            watch.timed(first, () -> session.say(new Event.ResultOpened()));
            watch.untimed(() -> {
                session.say(new Event.ReviewOpened());
                session.say(new Event.Answered(other.id(), new Answer.Given(Stance.DISAGREE)));
            });
            watch.timed(changed, () -> session.say(new Event.ResultOpened()));
        }
    }

    /** Answers to all statements by key, from the first to the last, again and again. */
    private void answers(List<Times> all) {
        Times answers = new Times("key to next statement", FRAME_MILLIS);
        Times backs = new Times("key to the statement before", FRAME_MILLIS);
        Times panels = new Times("key to what the programmes say", VISIT_MILLIS);
        all.addAll(List.of(answers, backs, panels));
        for (int round = 0; round < ROUNDS + WARM_UP; round++) {
            boolean isWarm = round >= WARM_UP;
            Session<Journey, Event> session = new Session<>(places.get("03-statement"), Journey::after);
            watch.untimed(() -> open(session));
            int last = session.journey().get().set().statements().size() - 1;
            for (int i = 0; i < last; i++) {
                String key = String.valueOf(1 + i % 3);
                watch.timed(isWarm ? answers : new Times("", 0), () -> press(session, key));
            }
            for (int i = 0; i < last; i++) {
                watch.timed(isWarm ? panels : new Times("", 0), () -> press(session, "p"));
                watch.timed(isWarm ? backs : new Times("", 0), () -> press(session, KeyCode.LEFT));
            }
        }
    }

    private void open(Session<Journey, Event> session) {
        if (scene.getRoot() instanceof Shell former) {
            former.leave();
        }
        Shell shell = new Shell(session, new SimpleObjectProperty<>(APPEARANCE), _ -> words, _ -> {});
        scene.setRoot(shell);
        shell.takeFocus();
    }

    private void press(Session<Journey, Event> session, String character) {
        Place before = session.journey().get().place();
        Node focused = scene.getFocusOwner();
        focused.fireEvent(new KeyEvent(KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false,
                false));
        check(!session.journey().get().place().equals(before), character);
    }

    private void press(Session<Journey, Event> session, KeyCode key) {
        Place before = session.journey().get().place();
        Node focused = scene.getFocusOwner();
        focused.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
        focused.fireEvent(new KeyEvent(KeyEvent.KEY_RELEASED, "", "", key, false, false, false, false));
        check(!session.journey().get().place().equals(before), key.getName());
    }

    private static void check(boolean moved, String key) {
        if (!moved) {
            throw new IllegalStateException("nothing came of " + key);
        }
    }

    private void print(List<Times> all, double empty) {
        out.printf("%-40s %6s %8s %8s %8s %9s %9s %9s %9s%n", "milliseconds", "times", "p50", "p99", "worst",
                "busy p50", "busy p99", "busy most", "p50/empty");
        all.forEach(times -> out.println(times.line(empty)));
    }
}
