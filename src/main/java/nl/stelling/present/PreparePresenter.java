// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.stelling.classroom.Lesson;
import nl.stelling.classroom.LessonEvent;
import nl.stelling.classroom.Proposal;
import nl.stelling.classroom.Round;
import nl.stelling.classroom.Setup;
import nl.stelling.classroom.Subject;
import nl.stelling.present.LessonDesk.Deed;
import nl.stelling.statements.Stance;
import nl.stelling.statements.Statement;
import nl.stelling.statements.StatementSet;
import nl.stelling.statements.Theme;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** The preparation of a lesson as text. */
final class PreparePresenter {

    private static final List<Integer> PROPOSALS = List.of(8, Proposal.USUAL, 12);
    /** What a statement takes in class: reading, talking, counting. */
    private static final int MINUTES_EACH = 4;

    private final Lesson lesson;
    private final StatementSet set;
    private final LessonDesk desk;
    private final Words words;

    PreparePresenter(Lesson lesson, LessonDesk desk, Words words) {
        this.lesson = lesson;
        this.set = lesson.set();
        this.desk = desk;
        this.words = words;
    }

    PrepareView view() {
        Setup setup = lesson.setup();
        int chosen = lesson.rounds().all().size();
        boolean isUnderWay = lesson.rounds().isUnderWay();
        return new PrepareView(words.of(set.publication().title()), words.of(Key.LESSON_TITLE),
                words.of(Key.LESSON_LEAD), words.of(Key.LESSON_SIZE), setup.classSize(), sized(-1), sized(1),
                new LessonChoice("neither", words.of(Key.LESSON_NEITHER), setup.isNeitherOffered(),
                        new LessonEvent.SetUp(new Setup(setup.classSize(), !setup.isNeitherOffered()))),
                lesson.rounds().all().stream().anyMatch(round -> round.tally().of(Stance.NEITHER) > 0),
                PROPOSALS.stream().map(this::proposal).toList(), set.themes().stream().map(this::group).toList(),
                chosen == 0
                        ? words.of(Key.LESSON_NONE)
                        : words.of(Key.LESSON_CHOSEN, chosen) + ". "
                                + words.of(Key.LESSON_MINUTES, chosen * MINUTES_EACH),
                words.of(isUnderWay ? Key.LESSON_GO_ON : Key.LESSON_BEGIN), chosen > 0,
                words.of(Key.LESSON_PROPOSALS), keeping(), others(), words.of(Key.LESSON_PAPERS));
    }

    private PrepareView.Keeping keeping() {
        boolean isKept = !desk.file().isEmpty();
        List<KeepView.Offer> offers = new ArrayList<>();
        offers.add(offer(isKept ? Deed.STOP : Deed.KEEP, isKept ? Key.LESSON_KEEP_STOP : Key.LESSON_KEEP));
        offers.add(offer(Deed.REOPEN, Key.LESSON_REOPEN_FILE));
        String report = String.join("", Stream.of(Deed.KEEP, Deed.STOP, Deed.REOPEN)
                .map(deed -> LessonReports.of(desk, deed, words)).toList());
        return new PrepareView.Keeping(words.of(Key.LESSON_KEEP_TITLE),
                isKept
                        ? words.of(Key.LESSON_KEPT_IN, LessonReports.name(desk.file()))
                        : words.of(Key.LESSON_KEEP_NONE),
                offers, report);
    }

    private KeepView.Offer offer(Deed deed, Key name) {
        return PapersPresenter.offer(deed, name, "", "", desk, words);
    }

    private List<KeepView.Offer> others() {
        return List.of(new KeepView.Offer("other-sets", words.of(Key.LESSON_OTHER_SET), "", "", "",
                new Wish.OtherSets()));
    }

    private LessonEvent sized(int more) {
        int size = Math.clamp(lesson.setup().classSize() + more, Setup.SMALLEST, Setup.LARGEST);
        return new LessonEvent.SetUp(new Setup(size, lesson.setup().isNeitherOffered()));
    }

    private LessonChoice proposal(int many) {
        List<Subject> proposed = Proposal.of(set, many).stream().<Subject>map(each -> new Subject.OfSet(each.id()))
                .toList();
        boolean isChosen = lesson.rounds().all().stream().map(Round::subject).toList().equals(proposed);
        return new LessonChoice("propose-" + many, words.of(Key.LESSON_PROPOSAL, many), isChosen,
                new LessonEvent.ProposalAsked(many));
    }

    private PrepareView.Group group(Theme theme) {
        return new PrepareView.Group(words.of(theme.name()), set.statements().stream()
                .filter(each -> each.theme().equals(theme.id())).map(this::row).toList());
    }

    private PrepareView.Row row(Statement statement) {
        Optional<Round> round = lesson.rounds().all().stream()
                .filter(each -> each.subject().equals(new Subject.OfSet(statement.id()))).findFirst();
        Key tag = Proposal.isOpposed(statement)
                ? Key.LESSON_TAG_OPPOSED
                : statement.isCommon() ? Key.LESSON_TAG_SAME : Key.LESSON_TAG_ONE;
        return new PrepareView.Row(words.of(statement.text()), words.of(tag),
                round.filter(each -> each.tally().voters() > 0).isPresent(),
                new LessonChoice("choose-" + statement.id(),
                        words.of(statement.title()), round.isPresent(), new LessonEvent.Toggled(statement.id())));
    }
}
