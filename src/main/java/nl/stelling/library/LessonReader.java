// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.library;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.stelling.classroom.KeptLesson;
import nl.stelling.classroom.Round;
import nl.stelling.classroom.Rounds;
import nl.stelling.classroom.Setup;
import nl.stelling.classroom.Subject;
import nl.stelling.classroom.Tally;
import nl.stelling.library.LessonFiles.LessonReading;
import nl.stelling.statements.Id;
import nl.stelling.statements.Stance;
import nl.stelling.statements.Statement;
import nl.stelling.statements.StatementSet;

/** Reads the file of a lesson. */
final class LessonReader {

    private final StatementSet set;
    private final Set<String> statements;
    private final Set<Subject> seen = new HashSet<>();
    private final Set<String> lost = new LinkedHashSet<>();
    private final List<Round> rounds = new ArrayList<>();
    private boolean isOfAnother;

    LessonReader(StatementSet set) {
        this.set = set;
        this.statements = set.statements().stream().map(statement -> statement.id().value())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The lesson, or nothing if it is of another format or set: then every further fault would mislead. */
    Optional<LessonReading.Complete> read(Cursor at) {
        if (!Format.isKnown(at) || !isOfThisSet(at.need("set"))) {
            return Optional.empty();
        }
        Values.string(at.maybe("version"));
        String checksum = Values.string(at.maybe("checksum")).orElse("");
        isOfAnother = !checksum.equals(set.publication().checksum());
        date(at.maybe("date"));
        boolean isNeitherOffered = Values.yesOrNo(at.need("neither"));
        Setup setup = new Setup(Math.max(Setup.SMALLEST,
                Values.number(at.need("classSize"), Setup.SMALLEST, Setup.LARGEST)), isNeitherOffered);
        Cursor sheets = at.maybe("sheets");
        int entered = sheets.isAbsent() ? 0 : Values.number(sheets, 0, Tally.MOST);
        at.need("statements").list(each -> round(each, setup.stances(set.scale())));
        at.close();
        return Optional.of(new LessonReading.Complete(new KeptLesson(setup, new Rounds(rounds, entered)),
                List.copyOf(lost)));
    }

    /** Its own statements alone, uncounted. What it says of a set is nobody's concern then. */
    Optional<LessonReading.Complete> readOwn(Cursor at) {
        if (!Format.isKnown(at)) {
            return Optional.empty();
        }
        at.need("statements").list(each -> {
            Cursor own = each.maybe("own");
            if (!own.isAbsent()) {
                own(own).ifPresent(subject -> rounds.add(Round.of(subject)));
            }
            each.leave();
            return each;
        });
        return Optional.of(new LessonReading.Complete(new KeptLesson(Setup.USUAL, new Rounds(rounds, 0)), List.of()));
    }

    private static void date(Cursor at) {
        if (!at.isAbsent()) {
            Values.date(at);
        }
    }

    private boolean isOfThisSet(Cursor at) {
        Id<StatementSet> id = Values.id(at);
        boolean isOther = at.json() instanceof Json.Str string && string.value().equals(id.value())
                && !id.equals(set.id());
        if (isOther) {
            at.problem(Rule.OTHER_SET, set.id().value());
        }
        return !isOther && !at.isAbsent();
    }

    private Cursor round(Cursor at, List<Stance> offered) {
        Cursor own = at.maybe("own");
        Optional<? extends Subject> subject = own.isAbsent() ? ofSet(at.need("id")) : own(own);
        Cursor closed = at.maybe("closed");
        boolean isClosed = !closed.isAbsent() && Values.yesOrNo(closed);
        Tally tally = tally(at.maybe("hands"), offered);
        Cursor fewer = at.maybe("fewerThan");
        if (!fewer.isAbsent()) {
            Values.number(fewer, Tally.MINIMUM_GROUP, Tally.MINIMUM_GROUP);
        }
        // A sum of too few is not shown, whoever wrote it
        subject.ifPresent(known -> rounds.add(new Round(known, tally.isEnough() ? tally : Tally.EMPTY, isClosed)));
        return at;
    }

    private Optional<Subject.OfSet> ofSet(Cursor at) {
        Id<Statement> id = Values.id(at);
        if (!statements.contains(id.value())) {
            if (isOfAnother) {
                lost.add(Shown.of(id.value()));
            } else if (!at.isAbsent()) {
                at.problem(Rule.UNKNOWN_STATEMENT, Shown.list(statements));
            }
            return Optional.empty();
        }
        return once(at, new Subject.OfSet(id));
    }

    private Optional<Subject.Own> own(Cursor at) {
        String text = Values.plain(at);
        if (text.length() > Subject.Own.LONGEST) {
            at.problem(Rule.TOO_LONG, "", Integer.toString(Subject.Own.LONGEST));
        } else if (text.lines().count() > 1) {
            at.problem(Rule.BAD_CHARACTER, Shown.number('\n'), "");
        } else if (!text.isBlank()) {
            return once(at, new Subject.Own(text));
        }
        return Optional.empty();
    }

    private <S extends Subject> Optional<S> once(Cursor at, S subject) {
        if (seen.add(subject)) {
            return Optional.of(subject);
        }
        at.problem(Rule.DOUBLE_VALUE, "");
        return Optional.empty();
    }

    private Tally tally(Cursor at, List<Stance> offered) {
        List<Vocabulary.Word<Stance>> words = Vocabulary.STANCES.stream()
                .filter(word -> offered.contains(word.value())).toList();
        Tally tally = Tally.EMPTY;
        for (Map.Entry<String, Cursor> entry : at.entries()) {
            Optional<Stance> stance = Vocabulary.value(words, entry.getKey());
            int hands = Values.number(entry.getValue(), 0, Tally.MOST);
            if (stance.isPresent()) {
                tally = tally.with(stance.get(), hands);
            } else {
                entry.getValue().problem(Rule.UNKNOWN_KEY, entry.getKey(), Shown.list(Vocabulary.words(words)));
            }
        }
        return tally;
    }
}
