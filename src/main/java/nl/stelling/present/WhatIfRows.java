// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import java.util.ArrayList;
import java.util.List;
import nl.stelling.answers.Answer;
import nl.stelling.answers.AnswerSheet;
import nl.stelling.answers.Weight;
import nl.stelling.journey.Event;
import nl.stelling.present.WhatIfView.Choice;
import nl.stelling.present.WhatIfView.Weighing;
import nl.stelling.statements.Stance;
import nl.stelling.statements.Statement;
import nl.stelling.statements.StatementSet;
import nl.stelling.statements.WeightChoice;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** Every statement with its answers, those tried out beside the voter's own. */
final class WhatIfRows {

    private static final String SKIP_KEY = "0";
    private static final String WEIGH_KEY = "*";

    private final StatementSet set;
    private final AnswerSheet own;
    private final AnswerSheet trial;
    private final Words words;
    private final List<Stance> stances;

    WhatIfRows(StatementSet set, AnswerSheet own, AnswerSheet trial, Words words) {
        this.set = set;
        this.own = own;
        this.trial = trial;
        this.words = words;
        this.stances = Stances.of(set.scale());
    }

    List<String> headings() {
        List<String> headings = new ArrayList<>(stances.stream().map(stance -> Stances.word(stance, words)).toList());
        headings.add(words.of(Key.STATEMENT_SKIP));
        return headings;
    }

    /** "1 eens, 2 geen van beide, ..." */
    String keys() {
        List<String> keys = new ArrayList<>();
        for (String heading : headings()) {
            String key = keys.size() < stances.size() ? String.valueOf(keys.size() + 1) : SKIP_KEY;
            keys.add(words.of(Key.WHATIF_KEY, key, words.lower(heading)));
        }
        keys.add(words.of(Key.WHATIF_KEY, WEIGH_KEY, words.lower(words.of(Key.STATEMENT_WEIGH))));
        return words.of(Key.WHATIF_KEYS, String.join(", ", keys));
    }

    List<WhatIfView.Row> rows() {
        List<WhatIfView.Row> rows = new ArrayList<>();
        for (Statement statement : set.statements()) {
            rows.add(row(rows.size() + 1, statement));
        }
        return rows;
    }

    private WhatIfView.Row row(int number, Statement statement) {
        Answer answer = trial.answer(statement.id());
        List<Choice> choices = new ArrayList<>();
        for (Stance stance : stances) {
            choices.add(choice(statement, new Answer.Given(stance), Stances.word(stance, words),
                    String.valueOf(choices.size() + 1)));
        }
        choices.add(choice(statement, Answer.SKIPPED, words.of(Key.STATEMENT_SKIP), SKIP_KEY));
        String title = words.of(statement.title());
        String word = Stances.word(answer, words);
        int factor = trial.weight(statement.id()).factor();
        String state = factor > 1 ? words.list(List.of(word, words.of(Key.WEIGHT_TIMES, factor))) : word;
        String was = was(statement);
        return new WhatIfView.Row(number, title, choices, weighing(statement),
                new Event.Tried(statement.id(), Answer.OPEN), state, was,
                was.isEmpty()
                        ? words.of(Key.WHATIF_ROW, number, title, state)
                        : words.of(Key.WHATIF_ROW_CHANGED, number, title, state, was));
    }

    private Choice choice(Statement statement, Answer answer, String word, String key) {
        return new Choice(Mark.of(answer), word, key, trial.answer(statement.id()).equals(answer),
                own.answer(statement.id()).equals(answer), new Event.Tried(statement.id(), answer));
    }

    private Weighing weighing(Statement statement) {
        Weight weight = trial.weight(statement.id());
        List<WeightChoice> weights = set.weights();
        int chosen = 0;
        for (int i = 0; i < weights.size(); i++) {
            chosen = weights.get(i).factor() == weight.factor() ? i : chosen;
        }
        return new Weighing(words.of(Key.STATEMENT_WEIGH), words.of(weights.get(chosen).name()), weight.factor() > 1,
                weight.equals(own.weight(statement.id())),
                new Event.TriedWeight(statement.id(),
                        new Weight(weights.get((chosen + 1) % weights.size()).factor())));
    }

    private String was(Statement statement) {
        List<String> parts = new ArrayList<>();
        Answer answer = own.answer(statement.id());
        Weight weight = own.weight(statement.id());
        if (!answer.equals(trial.answer(statement.id()))) {
            parts.add(words.of(Key.WHATIF_WAS_ANSWER, words.lower(Stances.word(answer, words))));
        }
        if (!weight.equals(trial.weight(statement.id()))) {
            parts.add(words.of(Key.WHATIF_WAS_WEIGHT, weight.factor()));
        }
        return String.join(", ", parts);
    }
}
