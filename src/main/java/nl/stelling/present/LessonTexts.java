// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.stelling.classroom.Lesson;
import nl.stelling.classroom.Round;
import nl.stelling.classroom.Subject;
import nl.stelling.classroom.Tally;
import nl.stelling.statements.Scale;
import nl.stelling.statements.Stance;
import nl.stelling.statements.Statement;
import nl.stelling.statements.StatementSet;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** What the statements of a lesson and their counts are called. */
final class LessonTexts {

    private LessonTexts() {}

    /** The statement of the set, unless it is the class's own. */
    static Optional<Statement> statement(StatementSet set, Round round) {
        return switch (round.subject()) {
            case Subject.OfSet(var id) -> Optional.of(set.statement(id));
            case Subject.Own _ -> Optional.empty();
        };
    }

    /** The whole statement. */
    static String text(StatementSet set, Round round, Words words) {
        return switch (round.subject()) {
            case Subject.OfSet(var id) -> words.of(set.statement(id).text());
            case Subject.Own(var text) -> text;
        };
    }

    /** A short name for lists; an own statement has no other than itself. */
    static String title(StatementSet set, Round round, Words words) {
        return switch (round.subject()) {
            case Subject.OfSet(var id) -> words.of(set.statement(id).title());
            case Subject.Own(var text) -> text;
        };
    }

    /** Every party with its town. */
    static String programmes(StatementSet set, Words words) {
        return words.list(set.parties().stream()
                .map(party -> words.of(Key.LESSON_PLAN_PARTY, words.of(party.name()), words.of(party.place())))
                .toList());
    }

    /** How many hands stand under each sign; a sign that was neither offered nor chosen has none. */
    static List<ClassView.Count> marks(Tally tally, List<Stance> offered, Scale scale) {
        Map<Mark, Integer> counts = new EnumMap<>(Mark.class);
        for (Stance stance : Stances.of(scale)) {
            if (tally.of(stance) > 0 || offered.contains(stance)) {
                counts.merge(Mark.of(stance), tally.of(stance), Integer::sum);
            }
        }
        return counts.entrySet().stream().map(each -> new ClassView.Count(each.getKey(), each.getValue())).toList();
    }

    /** What the signs mean that a class can choose. */
    static List<HandoutView.Option> signs(Lesson lesson, Words words) {
        return lesson.setup().stances(lesson.set().scale()).stream()
                .map(stance -> new HandoutView.Option(Mark.of(stance), Stances.inSentence(stance, words))).toList();
    }

    /** "14 eens, 4 geen van beide en 9 oneens": every stance that was offered or chosen. */
    static String counts(Tally tally, List<Stance> offered, Words words) {
        return words.list(List.of(Stance.values()).stream()
                .filter(stance -> offered.contains(stance) || tally.of(stance) > 0)
                .map(stance -> count(tally, stance, words)).toList());
    }

    /** "26 eens, 6 oneens": only what was chosen, for a line beside others. */
    static String brief(Tally tally, Words words) {
        return String.join(", ", Stream.of(Stance.values()).filter(stance -> tally.of(stance) > 0)
                .map(stance -> count(tally, stance, words)).toList());
    }

    private static String count(Tally tally, Stance stance, Words words) {
        return tally.of(stance) + " " + Stances.inSentence(stance, words);
    }
}
