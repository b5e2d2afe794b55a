// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import java.util.ArrayList;
import java.util.List;
import nl.stelling.answers.Answer;
import nl.stelling.answers.AnswerSheet;
import nl.stelling.answers.KeptSheet;
import nl.stelling.journey.Event;
import nl.stelling.journey.Place.SheetFound;
import nl.stelling.statements.StatementSet;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** A sheet that was kept, and what became of it, as text. */
final class SheetFoundPresenter {

    private final StatementSet set;
    private final KeptSheet kept;
    private final boolean erases;
    private final AnswerSheet now;
    private final Words words;

    /** @param now the answers that the kept ones would take the place of */
    SheetFoundPresenter(StatementSet set, KeptSheet kept, AnswerSheet now, Words words) {
        this.set = set;
        this.kept = kept;
        this.erases = !now.equals(AnswerSheet.EMPTY) && !now.equals(kept.sheet());
        this.now = now;
        this.words = words;
    }

    SheetFoundView view(SheetFound.Where where) {
        return switch (where) {
            case COMPUTER -> new SheetFoundView(words.of(Key.FOUND_HERE), lead(), notes(),
                    words.of(Key.FOUND_GO_ON), words.of(Key.FOUND_ERASE), new Event.SheetLeft(), false);
            case FILE -> new SheetFoundView(title(), lead(), notes(),
                    words.of(Key.FOUND_GO_ON), words.of(Key.BACK), new Event.WentBack(), erases);
        };
    }

    private String title() {
        return words.of(kept.isOfThisSet()
                ? Key.FOUND_INSTEAD
                : isSameVersion() ? Key.FOUND_OTHER_CONTENT : Key.FOUND_OTHER_VERSION);
    }

    private boolean isSameVersion() {
        return kept.version().equals(set.publication().version());
    }

    private String lead() {
        String count = counted(Key.FOUND_COUNT, kept.sheet());
        return kept.date().isEmpty() ? count : count + " " + words.of(Key.FOUND_DATE, words.date(kept.date()));
    }

    /** As the list of answers counts: what was skipped has no answer. */
    private String counted(Key key, AnswerSheet sheet) {
        long given = set.statements().stream().filter(each -> sheet.answer(each.id()) instanceof Answer.Given).count();
        long skipped = set.statements().stream().filter(each -> sheet.answer(each.id()).equals(Answer.SKIPPED)).count();
        return words.of(key, given, set.statements().size(), skipped);
    }

    private List<Notes> notes() {
        List<Notes> notes = new ArrayList<>();
        if (!kept.isOfThisSet()) {
            notes.add(new Notes(words.of(isSameVersion() ? Key.FOUND_CONTENT : Key.FOUND_VERSION),
                    List.of(difference(), words.of(kept.lost().isEmpty() ? Key.FOUND_ALL_FIT : Key.FOUND_OTHERS_FIT),
                            words.of(Key.FOUND_VERSION_CHECK))));
        }
        if (!kept.lost().isEmpty()) {
            notes.add(new Notes(words.of(Key.FOUND_LOST, kept.lost().size()),
                    List.of(words.of(Key.FOUND_LOST_TEXT, kept.lost().size()))));
        }
        if (erases) {
            notes.add(new Notes(words.of(Key.FOUND_ERASES),
                    List.of(counted(Key.FOUND_ERASES_TEXT, now), words.of(Key.FOUND_ERASES_KEEP))));
        }
        return notes;
    }

    /** What is not the same: with one number on two contents, somebody changed a set and not its number. */
    private String difference() {
        String now = set.publication().version();
        return isSameVersion()
                ? words.of(Key.FOUND_CONTENT_TEXT, now)
                : kept.version().isEmpty()
                        ? words.of(Key.FOUND_VERSION_UNKNOWN, now)
                        : words.of(Key.FOUND_VERSION_TEXT, kept.version(), now);
    }
}
