// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import java.util.ArrayList;
import java.util.List;
import nl.stelling.answers.Answer;
import nl.stelling.answers.Weight;
import nl.stelling.journey.Event;
import nl.stelling.journey.Journey;
import nl.stelling.journey.Panel;
import nl.stelling.journey.Place;
import nl.stelling.present.StatementView.Meaning;
import nl.stelling.present.StatementView.MeaningNote;
import nl.stelling.present.StatementView.Option;
import nl.stelling.present.StatementView.Weighing;
import nl.stelling.statements.Id;
import nl.stelling.statements.Stance;
import nl.stelling.statements.Statement;
import nl.stelling.statements.StatementSet;
import nl.stelling.statements.Term;
import nl.stelling.statements.Text;
import nl.stelling.statements.WeightChoice;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** A statement as text. */
final class StatementPresenter {

    private final Journey journey;
    private final StatementSet set;
    private final Statement statement;
    private final Words words;

    private StatementPresenter(Journey journey, Statement statement, Words words) {
        this.journey = journey;
        this.set = journey.set();
        this.statement = statement;
        this.words = words;
    }

    static StatementView view(Journey journey, Place.AtStatement place, Words words) {
        return new StatementPresenter(journey, journey.set().statement(place.statement()), words)
                .view(place.panel());
    }

    private StatementView view(Panel panel) {
        int number = set.statements().indexOf(statement) + 1;
        boolean complete = set.statements().stream()
                .noneMatch(each -> journey.sheet().answer(each.id()).equals(Answer.OPEN));
        return new StatementView(number, words.of(Key.STATEMENT_COUNTER, number),
                words.of(Key.STATEMENT_TOTAL, set.statements().size()),
                words.of(set.theme(statement.theme()).name()), pieces(statement.text()), options(), skip(), weights(),
                panel, meaning(panel), positions(panel),
                Lines.ofVoter(set, journey.sheet(), journey.place(), words),
                set.statements().stream().map(each -> new Event.Jumped(each.id())).toList(), returns(complete),
                complete,
                !journey.past().isEmpty());
    }

    /** Back to the reasoning or the result for who came from there, and else to the table for who came by it. */
    private List<Way> returns(boolean complete) {
        return switch (journey.trail().isEmpty() ? journey.place() : journey.trail().getLast()) {
            case Place.Reasoning _ -> List.of(returned("to-reasoning", Key.REASONING_RETURN));
            // With all answered there is a way to the result for everybody
            case Place.Results _ -> complete ? List.of() : List.of(returned("to-results", Key.RESULT_RETURN));
            default -> journey.trail().stream().filter(Place.Table.class::isInstance)
                    .map(_ -> new Way("to-table", words.of(Key.TABLE_RETURN), new Event.TableOpened())).toList();
        };
    }

    private Way returned(String id, Key name) {
        return new Way(id, words.of(name), new Event.Returned());
    }

    private List<Option> options() {
        List<Option> options = new ArrayList<>();
        for (Stance stance : Stances.of(set.scale())) {
            Answer answer = new Answer.Given(stance);
            options.add(new Option(Mark.of(stance), Stances.word(stance, words), String.valueOf(options.size() + 1),
                    isAnswer(answer), new Event.Answered(statement.id(), answer)));
        }
        return options;
    }

    private Option skip() {
        return new Option(Mark.SKIPPED, words.of(Key.STATEMENT_SKIP), "0", isAnswer(Answer.SKIPPED),
                new Event.Answered(statement.id(), Answer.SKIPPED));
    }

    private boolean isAnswer(Answer answer) {
        return journey.sheet().answer(statement.id()).equals(answer);
    }

    private List<Weighing> weights() {
        Weight chosen = journey.sheet().weight(statement.id());
        WeightChoice usual = set.weights().getFirst();
        return set.weights().stream()
                .map(choice -> new Weighing(words.of(choice.name()), choice.equals(usual),
                        choice.factor() == chosen.factor(),
                        new Event.Weighed(statement.id(), new Weight(choice.factor()))))
                .toList();
    }

    private Meaning meaning(Panel panel) {
        List<MeaningNote> facts = new ArrayList<>();
        List<MeaningNote> arguments = new ArrayList<>();
        if (panel instanceof Panel.Meaning || panel instanceof Panel.Explaining) {
            add(facts, Key.STATEMENT_MEANING, statement.meaning());
            add(facts, Key.STATEMENT_NOW, statement.now());
            add(arguments, Key.STATEMENT_FOR, statement.argumentFor());
            add(arguments, Key.STATEMENT_AGAINST, statement.argumentAgainst());
        }
        if (panel instanceof Panel.Explaining(var wanted)) {
            Term term = term(wanted);
            return new Meaning(facts, arguments, words.of(term.term()), words.of(term.explanation()));
        }
        return new Meaning(facts, arguments, "", "");
    }

    private void add(List<MeaningNote> notes, Key heading, Text text) {
        if (!text.isEmpty()) {
            notes.add(new MeaningNote(words.of(heading), pieces(text)));
        }
    }

    private Term term(Id<Term> wanted) {
        return set.glossary().stream().filter(term -> term.id().equals(wanted)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no term " + wanted));
    }

    private List<PositionView> positions(Panel panel) {
        return panel instanceof Panel.Positions
                ? set.parties().stream().map(party -> Positions.view(set, statement, party, words)).toList()
                : List.of();
    }

    private List<Piece> pieces(Text text) {
        return Glossing.pieces(words.of(text), set.glossary(), text.languageFor(words.language()));
    }
}
