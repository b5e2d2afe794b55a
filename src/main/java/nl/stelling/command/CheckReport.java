// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.command;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.stelling.present.Mark;
import nl.stelling.statements.Agreement;
import nl.stelling.statements.Agreement.Silence;
import nl.stelling.statements.Party;
import nl.stelling.statements.Pledge;
import nl.stelling.statements.Programme;
import nl.stelling.statements.Publication;
import nl.stelling.statements.Statement;
import nl.stelling.statements.StatementSet;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** What an editor should see of a set without faults: whether it is in balance, and on what it rests. */
final class CheckReport {

    private final StatementSet set;
    private final List<Pledge> pledges;
    private final Words words;
    private final List<String> lines = new ArrayList<>();

    private CheckReport(StatementSet set, List<Pledge> pledges, Words words) {
        this.set = set;
        this.pledges = pledges;
        this.words = words;
    }

    /** The report, line by line. */
    static List<String> of(StatementSet set, List<Pledge> pledges, Words words) {
        CheckReport report = new CheckReport(set, pledges, words);
        report.summary();
        report.themes();
        report.contrast();
        report.twins();
        report.coding();
        set.programmes().forEach(report::register);
        return report.lines;
    }

    private void summary() {
        Publication publication = set.publication();
        say(Key.CHECK_TITLE, words.of(publication.title()), publication.version(), publication.date());
        say(Key.CHECK_CHECKSUM, publication.checksum());
        say(Key.CHECK_STATEMENTS, set.statements().size(), set.commonCount());
        set.parties().forEach(party -> lines.add(balance(party, set.statements())));
    }

    private void themes() {
        set.themes().forEach(theme -> {
            List<Statement> own = set.statements().stream().filter(each -> each.theme().equals(theme.id())).toList();
            String balance = set.parties().stream().map(party -> balance(party, own)).collect(Collectors.joining(" "));
            say(Key.CHECK_THEME, words.of(theme.name()), own.size(),
                    own.stream().filter(Statement::isCommon).count(), balance);
        });
    }

    private String balance(Party party, List<Statement> statements) {
        return words.of(Key.CHECK_PARTY, words.of(party.name()), count(party, statements, Mark.AGREE),
                count(party, statements, Mark.DISAGREE), count(party, statements, Mark.NEITHER),
                count(party, statements, Mark.SILENT));
    }

    private static long count(Party party, List<Statement> statements, Mark mark) {
        return statements.stream().filter(each -> Mark.of(each.position(party.id())) == mark).count();
    }

    private void contrast() {
        List<Statement> opposed = set.statements().stream()
                .filter(each -> marks(each).containsAll(List.of(Mark.AGREE, Mark.DISAGREE))).toList();
        List<Statement> agreeing = set.statements().stream()
                .filter(each -> each.isCommon() && marks(each).stream().distinct().count() == 1).toList();
        say(Key.CHECK_OPPOSED, opposed.size(), ids(opposed));
        say(Key.CHECK_AGREEING, agreeing.size(), ids(agreeing));
    }

    private List<Mark> marks(Statement statement) {
        return set.parties().stream().map(party -> Mark.of(statement.position(party.id()))).toList();
    }

    private static String ids(List<Statement> statements) {
        return statements.stream().map(each -> each.id().value()).collect(Collectors.joining(", "));
    }

    /** Parties that no statement tells apart, and statements that tell the same parties apart in the same way. */
    private void twins() {
        List<Party> parties = set.parties();
        for (int i = 0; i < parties.size(); i++) {
            for (Party other : parties.subList(i + 1, parties.size())) {
                Party one = parties.get(i);
                if (set.statements().stream().allMatch(
                        each -> Mark.of(each.position(one.id())) == Mark.of(each.position(other.id())))) {
                    say(Key.CHECK_TWIN_PARTIES, words.of(one.name()), words.of(other.name()));
                }
            }
        }
        List<List<Mark>> patterns = set.statements().stream().map(this::marks).distinct().toList();
        patterns.forEach(pattern -> {
            List<Statement> alike = set.statements().stream().filter(each -> marks(each).equals(pattern)).toList();
            if (alike.size() > 1) {
                say(Key.CHECK_TWINS, alike.size(), pattern(pattern), ids(alike));
            }
        });
    }

    private String pattern(List<Mark> pattern) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < pattern.size(); i++) {
            parts.add(
                    words.of(Key.CHECK_STANCE, words.of(set.parties().get(i).name()), words.of(word(pattern.get(i)))));
        }
        return String.join(", ", parts);
    }

    private static Key word(Mark mark) {
        return switch (mark) {
            case AGREE -> Key.CHECK_AGREE;
            case DISAGREE -> Key.CHECK_DISAGREE;
            case NEITHER -> Key.CHECK_NEITHER;
            case SILENT, SKIPPED, OPEN -> Key.CHECK_SILENT;
        };
    }

    private void coding() {
        if (set.coding().passes().size() > 1) {
            say(Key.CHECK_PASSES, set.coding().passes().size(), set.coding().settled().size());
            agreement(Key.CHECK_ALPHA, Silence.IS_A_CATEGORY);
            agreement(Key.CHECK_ALPHA_HELD, Silence.IS_LEFT_OUT);
        }
    }

    private void agreement(Key key, Silence silence) {
        Agreement agreement = Agreement.of(set.coding(), set.parties().stream().map(Party::id).toList(), silence);
        agreement.alpha().ifPresentOrElse(alpha -> say(key, agreement.compared(), agreement.same(), alpha),
                () -> say(Key.CHECK_NO_ALPHA, agreement.compared(), agreement.same()));
    }

    private void register(Programme programme) {
        List<Pledge> own = pledges.stream().filter(each -> each.quote().programme().equals(programme.id())).toList();
        if (own.isEmpty()) {
            say(Key.CHECK_NO_REGISTER, programme.id().value());
            return;
        }
        say(Key.CHECK_REGISTER, programme.id().value(), own.size(),
                own.stream().filter(each -> each.bullet() > 0).map(Pledge::bullet).distinct().count());
        for (Pledge.Kind kind : Pledge.Kind.values()) {
            List<Pledge> ofKind = own.stream().filter(each -> each.kind() == kind).toList();
            long used = ofKind.stream().filter(Pledge::isUsed).count();
            say(switch (kind) {
                case MEASURE -> Key.CHECK_MEASURES;
                case PRINCIPLE -> Key.CHECK_PRINCIPLES;
                case DESCRIPTION -> Key.CHECK_DESCRIPTIONS;
            }, ofKind.size(), used, ofKind.size() - used);
        }
    }

    private void say(Key key, Object... blanks) {
        lines.add(words.of(key, blanks));
    }
}
