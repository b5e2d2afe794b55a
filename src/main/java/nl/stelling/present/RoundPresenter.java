// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.stelling.classroom.Lesson;
import nl.stelling.classroom.LessonEvent;
import nl.stelling.classroom.LessonPlace.AtRound;
import nl.stelling.classroom.LessonPlace.AtRound.Panel;
import nl.stelling.classroom.Round;
import nl.stelling.classroom.Tally;
import nl.stelling.statements.Stance;
import nl.stelling.statements.Statement;
import nl.stelling.statements.StatementSet;
import nl.stelling.statements.Text;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** A statement before a class, as text. */
final class RoundPresenter {

    private static final int TALKING_SECONDS = 120;
    private static final int SECONDS = 60;

    private final Lesson lesson;
    private final StatementSet set;
    private final AtRound place;
    private final Round round;
    private final LessonDesk desk;
    private final Words words;

    RoundPresenter(Lesson lesson, AtRound place, LessonDesk desk, Words words) {
        this.lesson = lesson;
        this.set = lesson.set();
        this.place = place;
        this.round = lesson.rounds().all().get(place.round());
        this.desk = desk;
        this.words = words;
    }

    RoundView view() {
        List<Round> all = lesson.rounds().all();
        int number = place.round() + 1;
        Optional<Statement> statement = statement();
        return new RoundView(number, words.of(Key.LESSON_COUNTER, number), words.of(Key.LESSON_TOTAL, all.size()),
                statement.map(each -> words.of(set.theme(each.theme()).name())).orElse(words.of(Key.LESSON_OWN)),
                LessonTexts.text(set, round, words),
                lesson.setup().stances(set.scale()).stream().map(this::lane).toList(), units(),
                words.of(Key.LESSON_COUNTED, round.tally().voters(), lesson.setup().classSize()), hint(),
                round.isClosed(),
                new LessonChoice("close", words.of(round.isClosed() ? Key.LESSON_REOPEN : Key.LESSON_CLOSE),
                        round.isClosed(), new LessonEvent.ClosedOrReopened()),
                place.panel(), panels(),
                round.isClosed() || statement.isEmpty() ? "" : words.of(Key.LESSON_POSITIONS_LATER), notes(),
                place.panel() == Panel.POSITIONS ? positions() : List.of(), time(), timer(),
                place.round() > 0 || !lesson.trail().isEmpty(),
                words.of(number < all.size() ? Key.LESSON_NEXT : Key.LESSON_RESULTS), !lesson.past().isEmpty());
    }

    private RoundView.Lane lane(Stance stance) {
        String word = Stances.word(stance, words);
        int hands = round.tally().of(stance);
        return new RoundView.Lane(stance, Mark.of(stance), word, hands, words.of(Key.LESSON_LANE, word, hands),
                words.of(Key.LESSON_LANE_FEWER, word), words.of(Key.LESSON_LANE_MORE, word),
                new LessonEvent.Added(stance, -1), new LessonEvent.Added(stance, 1));
    }

    /** Room for the whole class on one lane, and for more when more were counted. */
    private int units() {
        int most = round.tally().hands().values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return Math.max(lesson.setup().classSize(), most);
    }

    private String hint() {
        if (desk.isBroken()) {
            return words.of(Key.LESSON_NOT_KEPT_NOW);
        }
        int voters = round.tally().voters();
        int missing = lesson.setup().classSize() - voters;
        if (round.isClosed()) {
            return round.tally().isEnough() ? "" : words.of(Key.LESSON_TOO_FEW, Tally.MINIMUM_GROUP);
        }
        if (voters == 0) {
            return words.of(Key.LESSON_NOBODY);
        }
        return missing == 0
                ? ""
                : missing > 0 ? words.of(Key.LESSON_MISSING, missing) : words.of(Key.LESSON_EXTRA, -missing);
    }

    private Optional<Statement> statement() {
        return LessonTexts.statement(set, round);
    }

    private List<LessonChoice> panels() {
        List<LessonChoice> panels = new ArrayList<>();
        statement().ifPresent(each -> {
            panels.add(panel(Panel.MEANING, "meaning", Key.LESSON_MEANING));
            if (!each.question().isEmpty()) {
                panels.add(panel(Panel.QUESTION, "question", Key.LESSON_QUESTION));
            }
            if (round.isClosed()) {
                panels.add(panel(Panel.POSITIONS, "positions", Key.LESSON_POSITIONS));
            }
        });
        return panels;
    }

    private LessonChoice panel(Panel panel, String id, Key name) {
        boolean isOpen = place.panel() == panel;
        return new LessonChoice(id, words.of(name), isOpen,
                new LessonEvent.PanelChosen(isOpen ? Panel.NONE : panel));
    }

    private List<Notes> notes() {
        List<Notes> notes = new ArrayList<>();
        statement().ifPresent(each -> {
            if (place.panel() == Panel.MEANING) {
                add(notes, Key.STATEMENT_MEANING, each.meaning());
                add(notes, Key.STATEMENT_NOW, each.now());
            } else if (place.panel() == Panel.QUESTION) {
                add(notes, Key.LESSON_QUESTION, each.question());
                add(notes, Key.STATEMENT_FOR, each.argumentFor());
                add(notes, Key.STATEMENT_AGAINST, each.argumentAgainst());
            }
        });
        return notes;
    }

    private void add(List<Notes> notes, Key heading, Text text) {
        if (!text.isEmpty()) {
            notes.add(new Notes(words.of(heading), List.of(words.of(text))));
        }
    }

    private List<PositionView> positions() {
        return statement().map(each -> set.parties().stream()
                .map(party -> Positions.view(set, each, party, words)).toList()).orElse(List.of());
    }

    private RoundView.Time time() {
        int left = place.timer().left();
        if (left == 0) {
            return new RoundView.Time("", "", false);
        }
        return new RoundView.Time(words.of(Key.LESSON_TIMER, left / SECONDS, "%02d".formatted(left % SECONDS)),
                words.of(Key.LESSON_TIMER_LEFT, left / SECONDS, left % SECONDS), place.timer().isRunning());
    }

    private LessonChoice timer() {
        boolean isOff = place.timer().left() == 0;
        Key name = isOff
                ? Key.LESSON_TIMER_START
                : place.timer().isRunning() ? Key.LESSON_TIMER_HALT : Key.LESSON_TIMER_GO_ON;
        return new LessonChoice("timer", words.of(name), place.timer().isRunning(),
                isOff ? new LessonEvent.TimerSet(TALKING_SECONDS) : new LessonEvent.TimerToggled());
    }
}
