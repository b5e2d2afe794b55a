// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.app;

import java.io.File;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;
import nl.stelling.answers.AnswerSheet;
import nl.stelling.journey.Journey;
import nl.stelling.library.Reading;
import nl.stelling.present.Appearance;
import nl.stelling.present.OfferView;
import nl.stelling.present.ProblemPresenter;
import nl.stelling.present.ProblemsView;
import nl.stelling.present.SetPresenter;
import nl.stelling.present.Wish;
import nl.stelling.screens.Foyer;
import nl.stelling.screens.LessonShell;
import nl.stelling.screens.LonePage;
import nl.stelling.screens.OfferPage;
import nl.stelling.screens.ProblemsPage;
import nl.stelling.screens.ProblemsPage.GoOn;
import nl.stelling.screens.SetsPage;
import nl.stelling.screens.Shell;
import nl.stelling.statements.Language;
import nl.stelling.statements.StatementSet;
import nl.stelling.words.Words;

/**
 * What stands in the window: a journey, or over it the pages on which another set is chosen. The journey below waits as
 * it was, until its voter comes back to it or begins another.
 */
final class Pages {

    private final Layers layers;
    private final ObjectProperty<Appearance> appearance;
    private final Function<Language, Words> words;
    private final Consumer<Journey> begin;
    private final OtherSets sets;
    private final SetsAllowed allowed;
    private String inUse = "";
    /** Of the set in use; empty while there is none. */
    private String checksum = "";
    private Supplier<AnswerSheet> sheet = () -> AnswerSheet.EMPTY;

    /**
     * @param worker what slow work is done on
     * @param begin shows a journey, with {@link #show(Shell, Supplier)}
     * @param allowed which sets voters may open
     */
    Pages(Scene scene, ObjectProperty<Appearance> appearance, Function<Language, Words> words, Executor worker,
            Consumer<Journey> begin, SetsAllowed allowed) {
        this.allowed = allowed;
        this.layers = new Layers(scene);
        this.appearance = appearance;
        this.words = words;
        this.begin = begin;
        this.sets = new OtherSets(scene, worker, () -> words.apply(appearance.get().language()), this::found,
                allowed);
    }

    /** Shows the first set, or what is wrong with it. */
    void first(String where, Reading reading) {
        switch (reading) {
            case Reading.Complete(var set) -> {
                if (!where.isEmpty()) {
                    sets.remember(new SetPresenter.Opened(set.publication().title(), where));
                }
                use(where, set);
            }
            case Reading.Faulty faulty -> {
                ProblemsPage page = new ProblemsPage(spoken -> ProblemPresenter.view(faulty, spoken), appearance,
                        words, GoOn.BUNDLED, () -> sets.open(""), ToClipboard::copy);
                show(allowed.mayChoose() || !allowed.folders().isEmpty() ? page.choosing(this::offer) : page);
            }
        }
    }

    /** Shows the first screen of a set that is still being read; {@link #first} then takes its place. */
    void await(Foyer foyer) {
        layers.put(foyer);
        foyer.takeFocus();
    }

    private void use(String where, StatementSet set) {
        inUse = where;
        checksum = set.publication().checksum();
        begin.accept(Journey.start(set));
    }

    /** Shows a journey, in place of all that was there. */
    void show(Shell shell, Supplier<Journey> journey) {
        replace(shell, () -> journey.get().sheet());
        shell.takeFocus();
    }

    void show(LessonShell shell) {
        boolean isSeen = layers.isFocusSeen();
        replace(shell, () -> AnswerSheet.EMPTY);
        shell.takeFocus(isSeen);
    }

    private void replace(Parent root, Supplier<AnswerSheet> answers) {
        sheet = answers;
        layers.replace(root);
    }

    /** Shows a page, in place of what was there. */
    void show(LonePage page) {
        layers.put(page);
        page.takeFocus(false);
    }

    void grant(Wish.OfSets wish) {
        switch (wish) {
            case Wish.OtherSets _ -> offer();
            case Wish.ChooseSetFolder _ -> sets.chooseFolder();
            case Wish.ChooseSetFile _ -> sets.chooseFile();
            case Wish.OpenSet(var where) -> sets.open(where);
        }
    }

    private void offer() {
        SetsPage page = new SetsPage(
                spoken -> SetPresenter.sets(allowed.mayChoose(), sets.here(), sets.opened(), inUse, spoken), appearance,
                words, each -> grant((Wish.OfSets) each), layers::back);
        layers.over(page);
        sets.look(page::refresh);
    }

    /** Looks at the set that is in a file or folder. */
    void open(File file) {
        sets.open(file);
    }

    private void found(String where, Reading reading) {
        switch (reading) {
            case Reading.Complete(var set) when where.isEmpty() && checksum.isEmpty() -> use(where, set);
            case Reading.Complete(var set) -> {
                Function<Words, OfferView> views = spoken -> SetPresenter.offer(set, where, checksum, sheet.get(),
                        spoken);
                OfferView first = views.apply(words.apply(appearance.get().language()));
                instead(new OfferPage(first, views, appearance, words, () -> use(where, set), layers::back));
            }
            case Reading.Faulty faulty -> refuse(spoken -> ProblemPresenter.view(faulty, spoken));
        }
    }

    /** Says what is wrong with what was to be opened: it changes nothing, and what was there waits below. */
    void refuse(Function<Words, ProblemsView> views) {
        instead(new ProblemsPage(views, appearance, words, GoOn.BACK, layers::back, ToClipboard::copy));
    }

    /** What is opened takes the place of what was looked at before it. */
    private void instead(LonePage page) {
        boolean isLooking = layers.top() instanceof OfferPage || layers.top() instanceof ProblemsPage;
        if (isLooking && layers.isCovered()) {
            layers.back();
        }
        layers.over(page);
    }

    /** Takes away whatever covers a journey or lesson. */
    void uncover() {
        layers.uncover();
    }

    /** What is on top of all. */
    Parent top() {
        return layers.top();
    }
}
