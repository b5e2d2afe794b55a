// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import nl.stelling.classroom.Lesson;
import nl.stelling.journey.Journey;
import nl.stelling.library.Problem;
import nl.stelling.library.Reading;
import nl.stelling.library.Rule;
import nl.stelling.present.Appearance;
import nl.stelling.present.Appearance.Look;
import nl.stelling.present.ProblemPresenter;
import nl.stelling.present.ProblemsView;
import nl.stelling.present.Session;
import nl.stelling.statements.Language;
import nl.stelling.words.Words;

/** Screens set out as a window would, of any size and without one. */
final class LaidOut {

    private static final Map<Language, Words> WORDS = new ConcurrentHashMap<>();
    /** Text that wraps needs its width before its height is known. */
    private static final int PASSES = 6;

    private LaidOut() {}

    /** A place as it stands in a window of this size. */
    static Scene scene(Journey journey, Appearance appearance, Size size) {
        Session<Journey, nl.stelling.journey.Event> session = new Session<>(journey, Journey::after);
        Shell shell = new Shell(session, new SimpleObjectProperty<>(appearance),
                language -> WORDS.computeIfAbsent(language, Words::in), _ -> {});
        return scene(shell, size);
    }

    /** A place of a lesson as it stands on a beamer of this size. */
    static Scene scene(Lesson lesson, Appearance appearance, Size size) {
        LessonShell shell = new LessonShell(new Session<>(lesson, Lesson::after),
                new SimpleObjectProperty<>(appearance),
                language -> WORDS.computeIfAbsent(language, Words::in), () -> {});
        return scene(shell, size);
    }

    /** A page as it stands in a window of this size. */
    static Scene scene(Parent page, Size size) {
        Scene scene = new Scene(page, size.width(), size.height());
        settle(page);
        return scene;
    }

    /** What is shown when something is wrong: a problem for each rule, and a mistake of ours. */
    static List<Parent> pages(Language language, Look look, int textPercent) {
        Words words = WORDS.computeIfAbsent(language, Words::in);
        Appearance appearance = new Appearance(language, look, textPercent);
        List<Problem> problems = Arrays.stream(Rule.values())
                .map(rule -> new Problem("statements/a-statement-with-a-long-name.json", "/text/nl", 12, rule,
                        "what stands there", "what should"))
                .toList();
        ProblemsView view = ProblemPresenter.view(new Reading.Faulty("a-set-of-somebody.zip", problems), words);
        return List.of(new ProblemsPage(view, appearance, words, () -> {}),
                new ErrorPage(appearance, words, () -> {}));
    }

    /** The same with the settings of its display open. */
    static Scene withDisplayOpen(Scene scene) {
        ((ToggleButton) scene.getRoot().lookup("#display")).setSelected(true);
        settle(scene.getRoot());
        return scene;
    }

    private static void settle(Parent page) {
        for (int i = 0; i < PASSES; i++) {
            page.applyCss();
            page.layout();
        }
    }
}
