// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import java.util.Arrays;
import java.util.List;
import nl.stelling.answers.Answer;
import nl.stelling.answers.AnswerSheet;
import nl.stelling.journey.Event;
import nl.stelling.journey.Place.Review;
import nl.stelling.statements.Statement;
import nl.stelling.statements.StatementSet;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** All answers as text. */
final class ReviewPresenter {

    private final StatementSet set;
    private final AnswerSheet sheet;
    private final Words words;

    ReviewPresenter(StatementSet set, AnswerSheet sheet, Words words) {
        this.set = set;
        this.sheet = sheet;
        this.words = words;
    }

    ReviewView view(Review place) {
        List<Statement> open = set.statements().stream().filter(each -> answer(each).equals(Answer.OPEN)).toList();
        long skipped = set.statements().stream().filter(each -> answer(each).equals(Answer.SKIPPED)).count();
        Statement first = open.isEmpty() ? set.statements().getFirst() : open.getFirst();
        return new ReviewView(words.of(Key.REVIEW_TITLE),
                words.of(Key.REVIEW_SUMMARY, set.statements().size() - open.size() - skipped, skipped, open.size()),
                Arrays.stream(Review.Filter.values()).map(filter -> filter(filter, place.filter())).toList(),
                listed(place.filter()).stream().map(this::row).toList(), words.of(Key.REVIEW_EMPTY), !open.isEmpty(),
                new Event.Jumped(first.id()));
    }

    private FilterView filter(Review.Filter filter, Review.Filter chosen) {
        String name = words.of(switch (filter) {
            case ALL -> Key.REVIEW_ALL;
            case UNANSWERED -> Key.REVIEW_UNANSWERED;
            case WEIGHED -> Key.REVIEW_WEIGHED;
        });
        return new FilterView(name, listed(filter).size(), filter == chosen, new Event.ReviewFiltered(filter));
    }

    private List<Statement> listed(Review.Filter filter) {
        return set.statements().stream().filter(each -> switch (filter) {
            case ALL -> true;
            case UNANSWERED -> !(answer(each) instanceof Answer.Given);
            case WEIGHED -> isHeavy(each);
        }).toList();
    }

    private ReviewView.Row row(Statement statement) {
        int number = set.statements().indexOf(statement) + 1;
        String title = words.of(statement.title());
        String word = Stances.word(answer(statement), words);
        return new ReviewView.Row(number, title, Mark.of(answer(statement)), word, isHeavy(statement),
                new Event.Jumped(statement.id()),
                words.of(isHeavy(statement) ? Key.REVIEW_ROW_HEAVY : Key.REVIEW_ROW, number, title, word));
    }

    private Answer answer(Statement statement) {
        return sheet.answer(statement.id());
    }

    private boolean isHeavy(Statement statement) {
        return sheet.weight(statement.id()).factor() > 1;
    }
}
