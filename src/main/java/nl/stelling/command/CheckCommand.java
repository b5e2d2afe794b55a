// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.command;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import nl.stelling.library.Reading;
import nl.stelling.present.Mark;
import nl.stelling.present.ProblemPresenter;
import nl.stelling.statements.Party;
import nl.stelling.statements.Publication;
import nl.stelling.statements.StatementSet;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** The command {@code check}: every fault of a set, or in short what is in it. */
final class CheckCommand {

    private final PrintStream out;
    private final Words words;

    CheckCommand(PrintStream out, Words words) {
        this.out = out;
        this.words = words;
    }

    int run(SetChoice choice) {
        return switch (choice.read()) {
            case Reading.Complete(StatementSet set) -> {
                summary(set).forEach(out::println);
                yield Commands.GOOD;
            }
            case Reading.Faulty faulty -> {
                faults(faulty, words).forEach(out::println);
                yield Commands.BAD;
            }
        };
    }

    /** Every fault in a line, and how many there are. */
    static List<String> faults(Reading.Faulty faulty, Words words) {
        List<String> lines = new ArrayList<>();
        ProblemPresenter.views(faulty.problems(), words).forEach(problem -> lines.add(problem.line()));
        lines.add(words.of(Key.CHECK_FAULTY, faulty.problems().size(), faulty.name()));
        return lines;
    }

    private List<String> summary(StatementSet set) {
        Publication publication = set.publication();
        List<String> lines = new ArrayList<>();
        lines.add(words.of(Key.CHECK_GOOD));
        lines.add(words.of(Key.CHECK_TITLE, words.of(publication.title()), publication.version(),
                publication.date()));
        lines.add(words.of(Key.CHECK_CHECKSUM, publication.checksum()));
        lines.add(words.of(Key.CHECK_STATEMENTS, set.statements().size(), set.commonCount()));
        set.parties().forEach(party -> lines.add(words.of(Key.CHECK_PARTY, words.of(party.name()),
                count(set, party, Mark.AGREE), count(set, party, Mark.DISAGREE), count(set, party, Mark.NEITHER),
                count(set, party, Mark.SILENT))));
        return lines;
    }

    private static long count(StatementSet set, Party party, Mark mark) {
        return set.statements().stream().filter(each -> Mark.of(each.position(party.id())) == mark).count();
    }
}
