// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import java.util.ArrayList;
import java.util.List;
import nl.stelling.answers.Answer;
import nl.stelling.answers.KeptSheet;
import nl.stelling.journey.Event;
import nl.stelling.journey.Place.SheetFound;
import nl.stelling.statements.StatementSet;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** A sheet that was kept, and what became of it, as text. */
final class SheetFoundPresenter {

    /** More than this nobody reads; how many there are stands there too. */
    private static final int MOST = 12;

    private final StatementSet set;
    private final KeptSheet kept;
    private final Words words;

    SheetFoundPresenter(StatementSet set, KeptSheet kept, Words words) {
        this.set = set;
        this.kept = kept;
        this.words = words;
    }

    SheetFoundView view(SheetFound.Where where) {
        return switch (where) {
            case COMPUTER -> new SheetFoundView(words.of(Key.FOUND_HERE), lead(), notes(),
                    words.of(Key.FOUND_GO_ON), words.of(Key.FOUND_ERASE), new Event.SheetLeft());
            case FILE -> new SheetFoundView(words.of(Key.FOUND_OTHER_VERSION), lead(), notes(),
                    words.of(Key.FOUND_GO_ON), words.of(Key.BACK), new Event.WentBack());
        };
    }

    private String lead() {
        long said = set.statements().stream().filter(each -> !kept.sheet().answer(each.id()).equals(Answer.OPEN))
                .count();
        return kept.date().isEmpty()
                ? words.of(Key.FOUND_COUNT, said, set.statements().size())
                : words.of(Key.FOUND_COUNT_DATE, said, set.statements().size(), words.date(kept.date()));
    }

    private List<Notes> notes() {
        List<Notes> notes = new ArrayList<>();
        if (!kept.isOfThisSet()) {
            notes.add(new Notes(words.of(Key.FOUND_VERSION),
                    List.of(kept.version().isEmpty()
                            ? words.of(Key.FOUND_VERSION_UNKNOWN, set.publication().version())
                            : words.of(Key.FOUND_VERSION_TEXT, kept.version(), set.publication().version()),
                            words.of(Key.FOUND_VERSION_CHECK))));
        }
        if (!kept.lost().isEmpty()) {
            List<String> named = kept.lost().subList(0, Math.min(MOST, kept.lost().size()));
            notes.add(new Notes(words.of(Key.FOUND_LOST, kept.lost().size()),
                    List.of(words.of(Key.FOUND_LOST_TEXT), String.join(", ", named)
                            + (named.size() < kept.lost().size() ? ", …" : "."))));
        }
        return notes;
    }
}
