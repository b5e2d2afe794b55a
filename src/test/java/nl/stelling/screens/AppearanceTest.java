// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.layout.BorderPane;
import javafx.scene.text.Text;
import nl.stelling.journey.Journey;
import nl.stelling.present.Appearance;
import nl.stelling.present.Appearance.Look;
import nl.stelling.screens.parts.Growing;
import nl.stelling.statements.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Language, colours and size of the text change at every place; where a voter is and what has the focus does not. */
class AppearanceTest extends WindowTest {

    static Stream<String> places() {
        return Places.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("places")
    void byMouse(String place) {
        Journey journey = Places.all().get(place);
        open(journey);
        mouse.click("display");
        assertChosen("look-dark", now -> now.with(Look.DARK), journey);
        assertChosen("look-high-contrast", now -> now.with(Look.HIGH_CONTRAST), journey);
        assertChosen("text-larger", now -> now.resized(1), journey);
        assertChosen("text-larger", now -> now.resized(1), journey);
        assertChosen("text-smaller", now -> now.resized(-1), journey);
        assertChosen("language", now -> now.with(Language.ENGLISH), journey);
        assertChosen("look-light", now -> now.with(Look.LIGHT), journey);
        mouse.click("display");
        assertNotShown("look-dark");
    }

    /** Clicks, and holds that it did this to the appearance, and nothing to the journey. */
    private void assertChosen(String id, UnaryOperator<Appearance> change, Journey journey) {
        Appearance wanted = change.apply(appearance.get());
        mouse.click(id);
        assertEquals(wanted, appearance.get());
        assertTrue(scene().getRoot().getStyleClass().containsAll(Styles.of(wanted)));
        assertStill(journey);
        assertEquals(id, focus());
    }

    @ParameterizedTest
    @MethodSource("places")
    void allThatIsSaidChangesItsLanguage(String place) {
        Journey journey = Places.all().get(place);
        open(journey);
        List<String> dutch = texts(screen());
        interact(() -> appearance.set(appearance.get().with(Language.ENGLISH)));
        List<String> english = texts(screen());
        List<String> same = english.stream().filter(dutch::contains).toList();
        // Quotes and programmes are in the language of their writers
        boolean isQuoted = all(screen()).stream().anyMatch(node -> node.getStyleClass().contains("run-flow"));
        assertTrue(english.size() > same.size() && (isQuoted || english.size() > 4 * same.size()), same::toString);
        interact(() -> appearance.set(appearance.get().with(Language.DUTCH)));
        assertEquals(dutch, texts(screen()));
        assertStill(journey);
    }

    private Parent screen() {
        return (Parent) ((BorderPane) scene().getRoot()).getCenter();
    }

    @ParameterizedTest
    @MethodSource("places")
    void whateverHasTheFocusKeepsIt(String place) {
        open(Places.all().get(place));
        String first = focus();
        List<Appearance> others = List.of(appearance.get().with(Language.ENGLISH), appearance.get().with(Look.DARK),
                appearance.get().resized(4), appearance.get());
        for (Appearance other : others) {
            interact(() -> appearance.set(other));
            assertEquals(first, focus(), other.toString());
        }
        List<String> lost = new ArrayList<>();
        interact(() -> focusable(scene().getRoot()).stream().map(Node::getId).distinct().forEach(id -> {
            Growing.finish(scene().getRoot());
            scene().getRoot().lookup("#" + id).requestFocus();
            appearance.set(others.getFirst());
            appearance.set(others.getLast());
            if (!focus().equals(id)) {
                lost.add(id + " to " + focus());
            }
        }));
        assertEquals(List.of(), lost, "the focus went elsewhere");
    }

    private static List<Node> focusable(Parent root) {
        Growing.finish(root);
        return all(root).stream().filter(node -> node.isFocusTraversable() && !node.isDisabled())
                .filter(node -> node.getId() != null && isShown(node)).toList();
    }

    /**
     * What is said, in no order: what scrolls hands its rows from one to another. Names, and a code in groups of four, are
     * the same in every language.
     */
    private List<String> texts(Parent root) {
        interact(() -> Growing.finish(root));
        Set<String> names = journey().set().parties().stream()
                .flatMap(party -> Stream.of(party.name(), party.place())).map(name -> name.in(Language.DUTCH))
                .collect(Collectors.toSet());
        return all(root).stream().filter(WindowTest::isShown)
                .map(node -> node instanceof Labeled labeled
                        ? labeled.getText()
                        : node instanceof Text text ? text.getText() : "")
                .filter(text -> text.matches(".*\\p{L}{2}.*") && !text.matches("[0-9A-Z]{4}"))
                .filter(text -> !names.contains(text)).sorted().toList();
    }
}
