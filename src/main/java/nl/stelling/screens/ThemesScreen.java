// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.DoubleFunction;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.stelling.journey.Event;
import nl.stelling.present.ThemesView;
import nl.stelling.present.ThemesView.Voice;
import nl.stelling.screens.parts.Buttons;
import nl.stelling.screens.parts.Ems;
import nl.stelling.screens.parts.Gradual;
import nl.stelling.screens.parts.Icons;
import nl.stelling.screens.parts.Labels;
import nl.stelling.screens.parts.Legend;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** How close every programme is, one theme at a time: a cut through the lines of the result. */
final class ThemesScreen extends PageScreen<ThemesView> {

    /** So many pieces fill a window, or as good as. */
    private static final int AT_ONCE = 6;
    private static final int AT_ONCE_OF_MANY = 2;
    /** Of many programmes a theme is built in pieces of so many, for a pulse has no time for all of them. */
    private static final int PIECE = 4;

    private final Hyperlink back;
    private final VBox all = new VBox();
    private final Gradual rows = new Gradual("theme-rows");
    private final Legend legend = new Legend();
    private final Label basis = Labels.wrapping("caption", "theme-basis");
    private final Label note = Labels.wrapping("result-note");
    private final Consumer<Event> say;
    private final Ems ems;

    ThemesScreen(Consumer<Event> say, Ems ems) {
        super("themes");
        this.say = say;
        this.ems = ems;
        back = Buttons.link("back", () -> say.accept(new Event.ResultOpened()));
        back.setGraphic(Icons.icon("arrow-left"));
        page.content.getChildren().addFirst(back);
        page.add(all, legend, note);
    }

    @Override
    public void show(ThemesView view, Words words) {
        page.show(view.title(), view.lead());
        back.setText(words.of(Key.REASONING_BACK));
        int slots = view.rows().stream().mapToInt(row -> row.voter().slots().size()).max().orElse(1);
        int parties = view.voices().size() - 1;
        DoubleFunction<ThemesPlan> plan = width -> new ThemesPlan(ems, width, parties, slots);
        List<Supplier<? extends Node>> pieces = new ArrayList<>();
        int most = parties > ThemesPlan.FEW ? PIECE : parties;
        view.rows().forEach(row -> {
            for (int first = 0; first < parties; first += most) {
                int from = first;
                pieces.add(() -> row(row, view.voices(), plan, from, Math.min(parties, from + most)));
            }
        });
        for (int first = 0; first < parties; first += most) {
            int from = first;
            pieces.add(() -> sums(view, plan, from, Math.min(parties, from + most)));
        }
        rows.show(pieces, parties > ThemesPlan.FEW ? AT_ONCE_OF_MANY : AT_ONCE);
        basis.setText(view.basis());
        all.getChildren().setAll(new ThemesHead(view.voices(), plan), rows, basis);
        legend.show(words, view.heavier());
        note.setText(view.note());
    }

    /** What some of the programmes say on a theme; the first of them stand below its name and the voter. */
    private ThemeRow row(ThemesView.Row view, List<Voice> voices, DoubleFunction<ThemesPlan> plan, int first,
            int last) {
        ThemeRow row = new ThemeRow(plan, first > 0, last < view.cells().size());
        if (first == 0) {
            Hyperlink title = Buttons.link("theme-" + view.voter().slots().getFirst().number(),
                    () -> say.accept(view.event()));
            title.setText(view.theme());
            title.setAccessibleText(view.name());
            row.head(title);
            row.add(voices.getFirst(), view.voter());
        }
        for (int i = first; i < last; i++) {
            row.add(voices.get(i + 1), view.cells().get(i));
        }
        return row;
    }

    private static ThemeRow sums(ThemesView view, DoubleFunction<ThemesPlan> plan, int first, int last) {
        ThemeRow row = new ThemeRow(plan, first > 0, last < view.sums().size());
        if (first == 0) {
            row.getStyleClass().add("sums");
            row.head(Labels.of(view.together(), "theme-sum"));
            row.addNothing(view.voices().getFirst());
        }
        for (int i = first; i < last; i++) {
            row.add(view.voices().get(i + 1), view.sums().get(i));
        }
        return row;
    }

    @Override
    public Node firstFocus() {
        return back;
    }
}
