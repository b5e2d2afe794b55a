// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.stelling.certainty.Alternative;
import nl.stelling.certainty.Influence;
import nl.stelling.certainty.Scrutiny;
import nl.stelling.present.HowSureView.Cell;
import nl.stelling.present.HowSureView.Column;
import nl.stelling.present.HowSureView.Methods;
import nl.stelling.present.HowSureView.Row;
import nl.stelling.score.Method;
import nl.stelling.score.Outcome;
import nl.stelling.score.Standing;
import nl.stelling.statements.Party;
import nl.stelling.statements.StatementSet;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** An outcome under all methods, as text. */
final class MethodsPresenter {

    /** More parties than this make a table that nobody reads. */
    static final int MOST = 20;
    /** More statements than this are counted rather than named. */
    private static final int MOST_NAMED = 6;

    private final StatementSet set;
    private final Outcome outcome;
    private final Scrutiny scrutiny;
    private final Words words;
    private final List<Method> methods = new ArrayList<>();

    MethodsPresenter(StatementSet set, Outcome outcome, Scrutiny scrutiny, Words words) {
        this.set = set;
        this.outcome = outcome;
        this.scrutiny = scrutiny;
        this.words = words;
        methods.add(outcome.method());
        Arrays.stream(Method.values()).filter(method -> method != outcome.method()).forEach(methods::add);
    }

    Methods view() {
        List<Standing> listed = outcome.standings().stream().limit(MOST).toList();
        int left = outcome.standings().size() - listed.size();
        return new Methods(words.of(Key.METHODS_TITLE),
                words.of(Key.RESULT_COMPARED, listed.getFirst().match().common().counted(), set.statements().size()),
                methods.stream().map(this::column).toList(),
                listed.stream().map(standing -> row(standing.match().party())).toList(),
                left > 0 ? words.of(Key.METHODS_MORE, MOST, left) : "",
                difference(), outcome.isOrdered() ? words.of(Key.METHODS_REMINDER) : "");
    }

    private Column column(Method method) {
        return new Column(words.of(MethodNames.name(method)), words.of(MethodNames.brief(method)),
                words.of(MethodNames.what(method)), method == outcome.method() ? words.of(Key.METHODS_OWN) : "");
    }

    private Row row(Party party) {
        return new Row(words.of(party.name()), methods.stream().map(method -> under(method)
                .map(other -> cell(other, party)).orElse(new Cell("", false))).toList());
    }

    private Cell cell(Outcome under, Party party) {
        boolean isEnough = under.isOrdered();
        return new Cell(isEnough
                ? words.percent(under.match(party.id()).common().percent())
                : words.of(isBrief() ? Key.METHODS_NO_PERCENT_BRIEF : Key.METHODS_NO_PERCENT),
                under.first().contains(party));
    }

    /** Many parties stand below each other, and a method has a narrow column. */
    private boolean isBrief() {
        return outcome.standings().size() > HowSureView.BESIDE;
    }

    /** The outcome by a method; none while it is not known. */
    private Optional<Outcome> under(Method method) {
        if (method == outcome.method() || !outcome.isOrdered()) {
            return Optional.of(outcome);
        }
        return scrutiny instanceof Scrutiny.Found found
                ? found.alternatives().stream().map(Alternative::outcome).filter(each -> each.method() == method)
                        .findFirst()
                : Optional.empty();
    }

    private List<String> difference() {
        List<String> sentences = new ArrayList<>();
        if (scrutiny instanceof Scrutiny.Found found && outcome.standings().size() > 1) {
            sentences.addAll(order(found.alternatives()));
            sentences.addAll(statements(found.influences()));
        }
        return sentences;
    }

    private List<String> order(List<Alternative> alternatives) {
        Map<List<Party>, List<String>> others = new LinkedHashMap<>();
        alternatives.stream().filter(each -> !each.isFirstTheSame())
                .forEach(each -> others.computeIfAbsent(each.outcome().first(), _ -> new ArrayList<>())
                        .add(quoted(each)));
        List<String> swapping = alternatives.stream().filter(each -> each.swapped() > 0).map(this::quoted).toList();
        if (!others.isEmpty()) {
            return others.entrySet().stream().map(each -> words.of(Key.METHODS_FIRST, words.list(each.getValue()),
                    words.list(each.getKey().stream().map(party -> words.of(party.name())).toList()),
                    each.getKey().size())).toList();
        }
        if (!swapping.isEmpty()) {
            return List.of(words.of(Key.METHODS_SWAPPED, words.list(swapping)));
        }
        return List.of(words.of(alternatives.stream().allMatch(this::hasSameRanks)
                ? Key.METHODS_SAME
                : Key.METHODS_TIES));
    }

    private String quoted(Alternative alternative) {
        return words.of(Key.METHODS_QUOTED, words.of(MethodNames.name(alternative.outcome().method())));
    }

    private boolean hasSameRanks(Alternative alternative) {
        return outcome.standings().stream().allMatch(usual -> alternative.outcome().standings().stream().anyMatch(
                other -> other.match().party().equals(usual.match().party()) && other.rank() == usual.rank()));
    }

    /** Which statements made the difference between the first party and the next, and which decide it alone. */
    private List<String> statements(List<Influence> influences) {
        if (influences.isEmpty()) {
            return List.of();
        }
        long most = influences.getFirst().lead();
        List<Influence> strongest = influences.stream().filter(each -> each.lead() == most).toList();
        List<Influence> decisive = influences.stream().filter(Influence::isDecisive).toList();
        return List.of(named(strongest, Key.METHODS_MOST, Key.METHODS_MOST_MANY),
                decisive.isEmpty()
                        ? words.of(Key.METHODS_DECISIVE_NONE)
                        : without(decisive));
    }

    private List<String> numbers(List<Influence> influences) {
        return influences.stream().map(each -> set.statements().indexOf(each.statement()) + 1).sorted()
                .map(number -> words.of(Key.NUMBER, number)).toList();
    }

    /** "Zonder stelling 21 of zonder stelling 27": never as if it took both. */
    private String without(List<Influence> decisive) {
        return decisive.size() > MOST_NAMED
                ? words.of(Key.METHODS_DECISIVE_MANY, decisive.size())
                : words.of(Key.METHODS_DECISIVE, numbers(decisive).stream()
                        .map(number -> words.of(Key.METHODS_WITHOUT, number))
                        .reduce((before, next) -> words.of(Key.METHODS_WITHOUT_OR, before, next)).orElseThrow());
    }

    private String named(List<Influence> influences, Key few, Key many) {
        List<String> numbers = numbers(influences);
        return numbers.size() > MOST_NAMED
                ? words.of(many, numbers.size())
                : words.of(few, numbers.size(), words.list(numbers));
    }
}
