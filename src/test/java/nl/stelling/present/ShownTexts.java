// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.stelling.journey.Event;
import nl.stelling.journey.Panel;

/** Every text of a view, by the component it stands in; a programme's own words apart, for those nobody mends. */
final class ShownTexts {

    private final TreeMap<String, List<String>> texts = new TreeMap<>();

    private ShownTexts() {}

    /** The texts that are ours, such as all {@code ReviewView.Row.name}. */
    static TreeMap<String, List<String>> of(View view) {
        ShownTexts shown = new ShownTexts();
        shown.add("", view);
        return shown.texts;
    }

    private void add(String place, Object value) {
        switch (value) {
            case String text -> texts.merge(place, List.of(text), ShownTexts::joined);
            case List<?> all when !all.isEmpty() && all.getFirst() instanceof Piece ->
                add(place, Pieces.text(all.stream().map(Piece.class::cast).toList()));
            case List<?> all -> all.forEach(each -> add(place, each));
            case Run run when run.kind() != Run.Kind.GAP -> {
            }
            case QuoteView(var runs, _, var name) -> {
                runs.forEach(run -> add("QuoteView.runs", run));
                add("QuoteView.openName", name.substring(0, name.indexOf(": ")));
            }
            case Event _,Panel _ -> {
            }
            case Record all -> components(all);
            default -> {
            }
        }
    }

    private void components(Record all) {
        String name = all.getClass().getName().replaceFirst(".*\\.", "").replace('$', '.');
        for (RecordComponent component : all.getClass().getRecordComponents()) {
            try {
                add(name + "." + component.getName(), component.getAccessor().invoke(all));
            } catch (ReflectiveOperationException failure) {
                throw new AssertionError(failure);
            }
        }
    }

    private static List<String> joined(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
