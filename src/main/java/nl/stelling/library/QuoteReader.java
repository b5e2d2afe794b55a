// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.library;

import java.util.Map;
import nl.stelling.statements.Id;
import nl.stelling.statements.Programme;
import nl.stelling.statements.Quote;

/** Reads a quote, and holds it against the programme it says it is from. */
final class QuoteReader {

    private static final String STAND_IN = "?";

    /** Units of text that are searched for misplaced quotes: twenty thousand times a chapter, a hundred times a book. */
    private static final long SEARCHED_UNITS = 400_000_000;

    private final Frame frame;
    private long left = SEARCHED_UNITS;

    QuoteReader(Frame frame) {
        this.frame = frame;
    }

    /** A quote that proves a position of this party. */
    Quote read(Cursor at, String party) {
        Cursor place = at.need("programme");
        Id<Programme> programme = Values.reference(place, frame.owners().keySet(), Rule.UNKNOWN_PROGRAMME);
        String owner = frame.owners().getOrDefault(programme.value(), party);
        if (!owner.equals(party) && frame.parties().contains(owner) && frame.parties().contains(party)) {
            place.problem(Rule.FOREIGN_PROGRAMME, Shown.list(frame.owners().entrySet().stream()
                    .filter(entry -> entry.getValue().equals(party)).map(Map.Entry::getKey).toList()));
        }
        Cursor start = at.need("start");
        Cursor words = at.need("text");
        // Not plain(...): the programme's own words may hold what no editor would write
        String text = Values.string(words).orElse(STAND_IN);
        Quote quote = new Quote(programme, Values.number(start, 0, Integer.MAX_VALUE),
                text.isBlank() ? STAND_IN : text);
        if (text.isBlank()) {
            words.problem(Rule.EMPTY_TEXT, "");
        } else if (start.json() instanceof Json.Num && words.json() instanceof Json.Str) {
            check(quote, start, words);
        }
        return quote;
    }

    private void check(Quote quote, Cursor start, Cursor words) {
        Programme programme = frame.programmes().get(quote.programme().value());
        if (programme == null || quote.isIn(programme.text())) {
            return;
        }
        Passage passage = programme.text().length() > left
                ? new Passage.Nowhere()
                : Passage.find(quote.text(), programme.text(), quote.start());
        left = Math.max(0, left - programme.text().length());
        switch (passage) {
            case Passage.Elsewhere(int right) -> start.problem(Rule.QUOTE_ELSEWHERE, Integer.toString(right));
            case Passage.Near(String word, String instead) ->
                words.problem(Rule.QUOTE_NOT_IN_PROGRAMME, word, Shown.of(instead));
            case Passage.Nowhere() -> words.problem(Rule.QUOTE_NOT_IN_PROGRAMME, "");
        }
    }
}
