// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.DoubleFunction;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
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
final class ThemesScreen implements Screen<ThemesView> {

    private static final int AT_ONCE = 6;
    private static final int FEW = 6;

    private final Page page = new Page("themes");
    private final Hyperlink back;
    private final VBox all = new VBox();
    private final Gradual rows = new Gradual("theme-rows");
    private final Legend legend = new Legend();
    private final Label note = Labels.wrapping("result-note");
    private final Consumer<Event> say;
    private final Ems ems;

    ThemesScreen(Consumer<Event> say, Ems ems) {
        this.say = say;
        this.ems = ems;
        back = Buttons.link("back", () -> say.accept(new Event.ResultOpened()));
        back.setGraphic(Icons.icon("arrow-left"));
        page.content.getChildren().addFirst(back);
        page.add(all, legend, note);
    }

    @Override
    public Parent node() {
        return page;
    }

    @Override
    public void show(ThemesView view, Words words) {
        page.show(view.title(), view.lead());
        back.setText(words.of(Key.REASONING_BACK));
        int slots = view.rows().stream().mapToInt(row -> row.voter().slots().size()).max().orElse(1);
        int parties = view.voices().size() - 1;
        DoubleFunction<ThemesPlan> plan = width -> new ThemesPlan(ems, width, parties, slots);
        List<Supplier<? extends Node>> suppliers = new ArrayList<>();
        view.rows().forEach(row -> suppliers.add(() -> row(row, view.voices(), plan)));
        suppliers.add(() -> sums(view, plan));
        // With many programmes a row is high where they stand below each other
        rows.show(suppliers, parties > FEW ? AT_ONCE / 2 : AT_ONCE);
        all.getChildren().setAll(new ThemesHead(view.voices(), plan), rows);
        legend.show(words);
        note.setText(view.note());
    }

    private ThemeRow row(ThemesView.Row view, List<Voice> voices, DoubleFunction<ThemesPlan> plan) {
        Hyperlink title = Buttons.link("theme-" + view.voter().slots().getFirst().number(),
                () -> say.accept(view.event()));
        title.setText(view.theme());
        title.setAccessibleText(view.name());
        ThemeRow row = new ThemeRow(title, plan);
        row.add(voices.getFirst(), view.voter());
        for (int i = 0; i < view.cells().size(); i++) {
            row.add(voices.get(i + 1), view.cells().get(i));
        }
        return row;
    }

    private static ThemeRow sums(ThemesView view, DoubleFunction<ThemesPlan> plan) {
        ThemeRow row = new ThemeRow(Labels.of(view.together(), "theme-sum"), plan);
        row.getStyleClass().add("sums");
        row.addNothing(view.voices().getFirst());
        for (int i = 0; i < view.sums().size(); i++) {
            row.add(view.voices().get(i + 1), view.sums().get(i));
        }
        return row;
    }

    @Override
    public void fit(boolean isNarrow) {
        page.fit(isNarrow);
    }

    @Override
    public void arrive() {
        page.scroll.setVvalue(0);
    }

    @Override
    public Node firstFocus() {
        return back;
    }
}
