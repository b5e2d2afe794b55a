// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import nl.stelling.answers.AnswerSheet;
import nl.stelling.classroom.Lesson;
import nl.stelling.classroom.LessonEvent;
import nl.stelling.journey.Journey;
import nl.stelling.library.Bundled;
import nl.stelling.library.Problem;
import nl.stelling.library.Reading;
import nl.stelling.library.Rule;
import nl.stelling.present.Appearance;
import nl.stelling.present.LessonDesk;
import nl.stelling.present.OfferView;
import nl.stelling.present.ProblemPresenter;
import nl.stelling.present.Session;
import nl.stelling.present.SetPresenter;
import nl.stelling.screens.parts.Growing;
import nl.stelling.statements.Language;
import nl.stelling.words.Words;

/** Screens set out as a window would, of any size and without one. */
final class LaidOut {

    private static final Map<Language, Words> WORDS = new ConcurrentHashMap<>();
    /** Text that wraps needs its width before its height is known. */
    private static final int PASSES = 6;

    private static final String WHERE = "/home/somebody/documents/voting/a-set-of-somebody";

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
                new SimpleObjectProperty<>(LessonDesk.OWN),
                new SimpleObjectProperty<>(appearance),
                language -> WORDS.computeIfAbsent(language, Words::in), _ -> {});
        return scene(shell, size);
    }

    /** A beamer of this size, before which a lesson goes from place to place: what it has built it shows again. */
    static final class Beamer {

        private final ObjectProperty<Appearance> appearance;
        private final Session<Lesson, LessonEvent> session;
        private final LessonShell shell;
        private final Scene scene;
        private Lesson next;

        Beamer(Lesson first, Appearance appearance, Size size) {
            this.next = first;
            this.appearance = new SimpleObjectProperty<>(appearance);
            this.session = new Session<>(first, (_, _) -> next);
            this.shell = new LessonShell(session, new SimpleObjectProperty<>(LessonDesk.OWN), this.appearance,
                    language -> WORDS.computeIfAbsent(language, Words::in), _ -> {});
            this.scene = LaidOut.scene(shell, size);
        }

        /** Goes to a place, whatever leads there. */
        Scene show(Lesson place, Language language) {
            next = place;
            appearance.set(appearance.get().with(language));
            session.say(new LessonEvent.WentOn());
            settle(shell);
            return scene;
        }
    }

    /** A page as it stands in a window of this size. */
    static Scene scene(Parent page, Size size) {
        Scene scene = new Scene(page, size.width(), size.height());
        settle(page);
        return scene;
    }

    /** The pages outside any journey, by name: what is wrong, a problem for each rule, and how another set is chosen. */
    static Map<String, Parent> pages(Appearance first) {
        Function<Language, Words> words = language -> WORDS.computeIfAbsent(language, Words::in);
        ObjectProperty<Appearance> appearance = new SimpleObjectProperty<>(first);
        List<Problem> problems = Arrays.stream(Rule.values())
                .map(rule -> new Problem("statements/a-statement-with-a-long-name.json", "/text/nl", 12, rule,
                        "what stands there", "what should"))
                .toList();
        Reading.Faulty faulty = new Reading.Faulty("a-set-of-somebody.zip", problems);
        Map<String, Parent> pages = new LinkedHashMap<>();
        pages.put("80-problems", new ProblemsPage(spoken -> ProblemPresenter.view(faulty, spoken), appearance, words,
                ProblemsPage.GoOn.BUNDLED, () -> {}, _ -> true).choosing(() -> {}));
        pages.put("81-error", new ErrorPage(appearance, words, () -> {}));
        List<SetPresenter.Opened> opened = List.of(new SetPresenter.Opened(Bundled.SET.publication().title(), WHERE),
                new SetPresenter.Opened(Bundled.SET.publication().description(), WHERE + ".zip"));
        pages.put("82-sets",
                new SetsPage(spoken -> SetPresenter.sets(true, List.of(), opened, WHERE, spoken), appearance, words,
                        _ -> {}, () -> {}));
        pages.put("83-offer", offer("", AnswerSheet.EMPTY, appearance, words));
        pages.put("84-offer-erases", offer("", Places.all().get("11-result").sheet(), appearance, words));
        pages.put("85-offer-in-use", offer(Bundled.SET.publication().checksum(), AnswerSheet.EMPTY, appearance,
                words));
        return pages;
    }

    private static Parent offer(String checksum, AnswerSheet sheet, ObjectProperty<Appearance> appearance,
            Function<Language, Words> words) {
        Function<Words, OfferView> views = spoken -> SetPresenter.offer(Bundled.SET, WHERE, checksum, sheet, spoken);
        return new OfferPage(views.apply(words.apply(appearance.get().language())), views, appearance, words,
                () -> {}, () -> {});
    }

    /** The same with the settings of its display open. */
    static Scene withDisplayOpen(Scene scene) {
        ((ToggleButton) scene.getRoot().lookup("#display")).setSelected(true);
        settle(scene.getRoot());
        return scene;
    }

    private static void settle(Parent page) {
        // What scrolls is found only once it has its skin
        page.applyCss();
        page.layout();
        Growing.finish(page);
        for (int i = 0; i < PASSES; i++) {
            page.applyCss();
            page.layout();
        }
    }
}
