// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens.parts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import nl.stelling.journey.Event;
import nl.stelling.present.FilterView;

/** Ways to list less, each with its count. Its buttons are kept, so that the focus stays on the one just pressed. */
public final class FilterBar extends FlowPane {

    /** It would list nothing. */
    private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("nothing");

    private final Consumer<Event> say;
    private final String idPrefix;
    private final List<ToggleButton> buttons = new ArrayList<>();
    private final Map<Integer, String> signs = new HashMap<>();
    private final List<Node> before = new ArrayList<>();
    private final List<Node> after = new ArrayList<>();

    public FilterBar(String idPrefix, Consumer<Event> say) {
        this.idPrefix = idPrefix;
        this.say = say;
        getStyleClass().add("filter-bar");
    }

    /** The same, with something before its filters and something after them. */
    public FilterBar between(Node first, Node last) {
        before.add(first);
        after.add(last);
        return this;
    }

    /** The same, with a sign before the name of one of its filters. */
    public FilterBar signed(int index, String icon) {
        signs.put(index, icon);
        return this;
    }

    private void show(ToggleButton button, FilterView filter, int index) {
        Label count = Labels.onOneLine(String.valueOf(filter.count()), "count");
        String icon = signs.getOrDefault(index, "");
        if (!icon.isEmpty()) {
            // A button has one graphic: sign, name and count together
            HBox all = new HBox(Icons.icon(icon), Labels.onOneLine(filter.name(), "filter-name"), count);
            all.getStyleClass().add("filter-signed");
            button.setGraphic(all);
            button.getStyleClass().add("signed");
        } else {
            button.setGraphic(count);
        }
    }

    /** Shows the filters as they are now. */
    public void show(List<FilterView> filters) {
        if (buttons.size() < filters.size()) {
            while (buttons.size() < filters.size()) {
                ToggleButton button = new ToggleButton();
                button.setId(idPrefix + buttons.size());
                button.getStyleClass().add("filter");
                buttons.add(button);
            }
            getChildren().setAll(before);
            getChildren().addAll(buttons);
            getChildren().addAll(after);
        }
        for (int i = 0; i < filters.size(); i++) {
            FilterView filter = filters.get(i);
            ToggleButton button = buttons.get(i);
            button.setText(filter.name());
            show(button, filter, i);
            button.setAccessibleText(filter.name() + " " + filter.count());
            button.setSelected(filter.isChosen());
            button.pseudoClassStateChanged(EMPTY, filter.count() == 0);
            button.setOnAction(_ -> {
                button.setSelected(filter.isChosen());
                say.accept(filter.event());
            });
        }
    }
}
