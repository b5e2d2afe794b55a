// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import nl.stelling.journey.Event;
import nl.stelling.present.AboutView;
import nl.stelling.present.CodeView;
import nl.stelling.present.HowSureView;
import nl.stelling.present.HowView;
import nl.stelling.present.KeepView;
import nl.stelling.present.MapView;
import nl.stelling.present.ProgrammeView;
import nl.stelling.present.ReasoningView;
import nl.stelling.present.RestartView;
import nl.stelling.present.ResultView;
import nl.stelling.present.ReviewView;
import nl.stelling.present.SheetFoundView;
import nl.stelling.present.StartView;
import nl.stelling.present.StatementView;
import nl.stelling.present.TableView;
import nl.stelling.present.TakeHomeView;
import nl.stelling.present.ThemesView;
import nl.stelling.present.View;
import nl.stelling.present.WhatIfView;
import nl.stelling.present.Wish;
import nl.stelling.screens.parts.Ems;
import nl.stelling.words.Words;

/** The screens of the wizard, each built when it is first needed. */
final class Screens {

    private final Map<Class<? extends View>, Screen<?>> built = new HashMap<>();
    /** What the screens that are slow to fill show now, and in which words. */
    private final Map<Class<? extends View>, List<Object>> last = new HashMap<>();
    private final Consumer<Event> say;
    private final Consumer<Wish> wish;
    private final Consumer<Node> focus;
    private final Ems ems;

    /** @param focus gives a node the focus */
    Screens(Consumer<Event> say, Consumer<Wish> wish, Consumer<Node> focus, Ems ems) {
        this.say = say;
        this.wish = wish;
        this.focus = focus;
        this.ems = ems;
    }

    /** The screen of a view, showing it. */
    Screen<?> show(View view, Words words) {
        return switch (view) {
            case StartView start -> shown(start, words, () -> new StartScreen(say, wish, ems));
            case HowView how -> shown(how, words, () -> new HowScreen(say, ems));
            case StatementView statement -> shown(statement, words, () -> new StatementScreen(say, ems));
            case ReviewView review -> shown(review, words, () -> new ReviewScreen(say, ems));
            case ResultView result -> shownOnce(result, words, () -> new ResultScreen(say, ems));
            case ReasoningView reasoning -> shownOnce(reasoning, words, () -> new ReasoningScreen(say, ems));
            case HowSureView sure -> shown(sure, words, () -> new HowSureScreen(say, ems));
            case WhatIfView whatIf -> shown(whatIf, words, () -> new WhatIfScreen(say, ems));
            case TableView table -> shown(table, words, () -> new TableScreen(say, ems));
            case MapView map -> shownOnce(map, words, () -> new MapScreen(say, ems));
            case ThemesView themes -> shownOnce(themes, words, () -> new ThemesScreen(say, ems));
            case ProgrammeView programme -> shown(programme, words, () -> new ProgrammeScreen(say, focus, words, ems));
            case AboutView about -> shown(about, words, () -> new AboutScreen(say, wish, ems));
            case RestartView restart -> shown(restart, words, () -> new RestartScreen(say));
            case KeepView keep -> shown(keep, words, () -> new KeepScreen(say, wish, ems));
            case TakeHomeView code -> shown(code, words, () -> new TakeHomeScreen(say, ems));
            case CodeView code -> shown(code, words, () -> new CodeScreen(say));
            case SheetFoundView found -> shown(found, words, () -> new SheetFoundScreen(say));
        };
    }

    /** A screen is kept under the very class of what it shows, which makes the cast right. */
    @SuppressWarnings("unchecked")
    private <V extends View> Screen<V> shown(V view, Words words, Supplier<Screen<V>> builder) {
        Screen<V> screen = (Screen<V>) built.computeIfAbsent(view.getClass(), _ -> builder.get());
        screen.show(view, words);
        return screen;
    }

    /** Who comes back to what did not change since finds it as it was left, and does not wait for it. */
    private <V extends View> Screen<?> shownOnce(V view, Words words, Supplier<Screen<V>> builder) {
        List<Object> now = List.of(view, words);
        Screen<?> there = built.get(view.getClass());
        if (there != null && now.equals(last.put(view.getClass(), now))) {
            return there;
        }
        last.put(view.getClass(), now);
        return shown(view, words, builder);
    }

    /** Forgets all screens, and with them whatever they showed. */
    void forget() {
        built.clear();
        last.clear();
    }
}
