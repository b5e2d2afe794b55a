// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.command;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.stelling.bulk.Analysis;
import nl.stelling.score.Fraction;
import nl.stelling.score.Outcome;
import nl.stelling.statements.Party;
import nl.stelling.statements.Statement;
import nl.stelling.statements.StatementSet;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** What was found of a set, as text. */
final class AnalysisText {

    private final StatementSet set;
    private final Analysis analysis;
    private final Words words;
    private final List<String> lines = new ArrayList<>();

    private AnalysisText(StatementSet set, Analysis analysis, Words words) {
        this.set = set;
        this.analysis = analysis;
        this.words = words;
    }

    static String of(StatementSet set, Analysis analysis, Words words) {
        AnalysisText text = new AnalysisText(set, analysis, words);
        text.write();
        return text.lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private void write() {
        add(Key.CHECK_TITLE, words.of(set.publication().title()), set.publication().version(),
                set.publication().date());
        add(Key.CHECK_CHECKSUM, set.publication().checksum());
        add(Key.CHECK_STATEMENTS, set.statements().size(), set.commonCount());
        if (analysis.isOrdered()) {
            voters();
        } else {
            add(Key.ANALYSE_UNORDERED, set.minimumCounted());
        }
        analysis.separations().forEach(this::statement);
        analysis.alike().forEach(group -> add(Key.ANALYSE_ALIKE,
                words.list(group.stream().map(each -> String.valueOf(number(each))).toList())));
    }

    private void voters() {
        add(Key.ANALYSE_VOTERS, analysis.voters(), String.valueOf(analysis.seed()));
        analysis.firsts().forEach(each -> add(Key.ANALYSE_FIRST, words.of(each.party().name()), share(each.first()),
                each.first(), each.alone()));
        add(Key.ANALYSE_TIED, share(analysis.tied()), analysis.tied());
        add(Key.ANALYSE_AGREEING, first(analysis.agreeing()));
        add(Key.ANALYSE_DISAGREEING, first(analysis.disagreeing()));
    }

    private void statement(Analysis.Separation each) {
        String title = words.of(each.statement().title());
        boolean counts = analysis.isOrdered() && each.statement().isCommon();
        if (counts) {
            add(Key.ANALYSE_STATEMENT, number(each.statement()), title, each.apart(), each.pairs(),
                    share(each.changed()));
        } else {
            add(Key.ANALYSE_STATEMENT_NOT_COMMON, number(each.statement()), title, each.apart(), each.pairs());
        }
        if (each.apart() == 0) {
            add(Key.ANALYSE_SAME, number(each.statement()));
        }
    }

    private int number(Statement statement) {
        return set.statements().indexOf(statement) + 1;
    }

    /** The parties that stand first, each with its percentage. */
    private String first(Outcome outcome) {
        return words.list(outcome.first().stream().map(party -> party(outcome, party)).toList());
    }

    private String party(Outcome outcome, Party party) {
        return words.of(Key.ANALYSE_PARTY, words.of(party.name()),
                words.percent(outcome.match(party.id()).common().percent()));
    }

    private String share(long voters) {
        return words.percent(new Fraction(voters, analysis.voters()).percent());
    }

    private void add(Key key, Object... blanks) {
        lines.add(words.of(key, blanks));
    }
}
