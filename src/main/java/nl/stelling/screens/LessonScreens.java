// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.stelling.classroom.LessonEvent;
import nl.stelling.present.ClassView;
import nl.stelling.present.CompareView;
import nl.stelling.present.LeaveView;
import nl.stelling.present.LessonListView;
import nl.stelling.present.LessonView;
import nl.stelling.present.PapersView;
import nl.stelling.present.PrepareView;
import nl.stelling.present.RoundView;
import nl.stelling.present.StackView;
import nl.stelling.present.Wish;
import nl.stelling.screens.parts.Ems;
import nl.stelling.words.Words;

/** The screens of a lesson, each built when it is first needed. */
final class LessonScreens {

    private final Map<Class<? extends LessonView>, Screen<?>> built = new HashMap<>();
    private final Consumer<LessonEvent> say;
    private final Consumer<Wish> wish;
    private final Ems ems;

    LessonScreens(Consumer<LessonEvent> say, Consumer<Wish> wish, Ems ems) {
        this.say = say;
        this.wish = wish;
        this.ems = ems;
    }

    /** The screen of a view, showing it. */
    Screen<?> show(LessonView view, Words words) {
        return switch (view) {
            case PrepareView prepare -> shown(prepare, words, () -> new PrepareScreen(say, wish, ems));
            case RoundView round -> shown(round, words, () -> new RoundScreen(say, ems));
            case LessonListView list -> shown(list, words, () -> new LessonListScreen(say));
            case StackView stack -> shown(stack, words, () -> new StackScreen(say));
            case ClassView result -> shown(result, words, () -> new ClassScreen(say, wish, ems));
            case CompareView compared -> shown(compared, words, () -> new CompareScreen(say, ems));
            case PapersView papers -> shown(papers, words, () -> new PapersScreen(say, wish));
            case LeaveView asked -> shown(asked, words, () -> new LeaveScreen(say, wish));
        };
    }

    /** Whether the bar stands above a view: while a class looks at a statement nothing else does, nor while one is asked. */
    boolean hasBar(LessonView view) {
        return !(view instanceof RoundView || view instanceof LeaveView);
    }

    /** Whether a whole class reads it; else it is for the teacher. */
    boolean isForClass(LessonView view) {
        return switch (view) {
            case RoundView _,ClassView _,CompareView _ -> true;
            case PrepareView _,LessonListView _,StackView _,PapersView _,LeaveView _ -> false;
        };
    }

    /** A screen is kept under the very class of what it shows, which makes the cast right. */
    @SuppressWarnings("unchecked")
    private <V extends LessonView> Screen<V> shown(V view, Words words, Supplier<Screen<V>> builder) {
        Screen<V> screen = (Screen<V>) built.computeIfAbsent(view.getClass(), _ -> builder.get());
        screen.show(view, words);
        return screen;
    }
}
