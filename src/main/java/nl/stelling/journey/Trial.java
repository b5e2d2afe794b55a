// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.journey;

import java.util.ArrayList;
import java.util.List;
import nl.stelling.answers.AnswerSheet;

/**
 * Answers that a voter tries out beside the own ones, which stay as they are.
 *
 * @param past the sheets before each change, the latest last
 */
public record Trial(AnswerSheet sheet, List<AnswerSheet> past) {

    public Trial {
        past = List.copyOf(past);
    }

    /** Nothing changed yet. */
    static Trial of(AnswerSheet own) {
        return new Trial(own, List.of());
    }

    /** After one more change; the same where nothing changes. */
    Trial with(AnswerSheet next) {
        if (next.equals(sheet)) {
            return this;
        }
        List<AnswerSheet> longer = new ArrayList<>(past);
        longer.add(sheet);
        return new Trial(next, longer.subList(Math.max(0, longer.size() - Journey.UNDO_LIMIT), longer.size()));
    }

    /** Before the last change; the same where there was none. */
    Trial undone() {
        return past.isEmpty() ? this : new Trial(past.getLast(), past.subList(0, past.size() - 1));
    }
}
