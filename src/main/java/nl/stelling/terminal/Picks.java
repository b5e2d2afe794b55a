// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.terminal;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.stelling.answers.Answer;
import nl.stelling.journey.Event;
import nl.stelling.present.AboutView;
import nl.stelling.present.CodeView;
import nl.stelling.present.FilterView;
import nl.stelling.present.HowSureView;
import nl.stelling.present.HowView;
import nl.stelling.present.KeepView;
import nl.stelling.present.MapView;
import nl.stelling.present.ProgrammeView;
import nl.stelling.present.ReasoningView;
import nl.stelling.present.RestartView;
import nl.stelling.present.ResultView;
import nl.stelling.present.ReviewView;
import nl.stelling.present.SheetFoundView;
import nl.stelling.present.StartView;
import nl.stelling.present.StatementView;
import nl.stelling.present.TableView;
import nl.stelling.present.TakeHomeView;
import nl.stelling.present.ThemesView;
import nl.stelling.present.View;
import nl.stelling.present.WhatIfView;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** What a place offers to choose from, chosen by its number or its name. */
final class Picks {

    private final Typed typed;
    private final Words words;

    Picks(Typed typed, Words words) {
        this.typed = typed;
        this.words = words;
    }

    /** What was chosen by its number or its whole name. */
    Optional<? extends Event> whole(View view) {
        return switch (view) {
            case StartView _,HowView _,HowSureView _,MapView _,AboutView _,RestartView _,KeepView _,TakeHomeView _,CodeView _,SheetFoundView _ ->
                Optional.empty();
            case StatementView statement -> answer(statement).or(() -> weight(statement));
            case ReviewView review -> filter(review.filters(), typed::is);
            case ResultView result -> numbered(result.rows()).or(() -> row(result, typed::is))
                    .map(ResultView.Row::event);
            case ReasoningView reasoning ->
                filter(reasoning.filters(), typed::is).or(() -> filter(reasoning.scopes(), typed::is));
            case WhatIfView whatIf -> tried(whatIf);
            case TableView table -> listing(table, typed::is);
            case ThemesView themes -> theme(themes, typed::is);
            case ProgrammeView programme -> numbered(programme.passages()).map(ProgrammeView.Passage::event);
        };
    }

    /** What was chosen by the beginning of its name. */
    Optional<? extends Event> begun(View view) {
        return switch (view) {
            case StartView _,HowView _,StatementView _,HowSureView _,MapView _,WhatIfView _,ProgrammeView _,AboutView _,RestartView _,KeepView _,TakeHomeView _,CodeView _,SheetFoundView _ ->
                Optional.empty();
            case ReviewView review -> filter(review.filters(), typed::begins);
            case TableView table -> listing(table, typed::begins);
            case ThemesView themes -> theme(themes, typed::begins);
            case ResultView result -> party(result);
            case ReasoningView reasoning ->
                filter(reasoning.filters(), typed::begins).or(() -> filter(reasoning.scopes(), typed::begins));
        };
    }

    /** The party of that number or name, or the only one whose name begins so. */
    Optional<Event> party(ResultView view) {
        return numbered(view.rows()).or(() -> row(view, typed::is)).or(() -> row(view, typed::begins))
                .map(ResultView.Row::event);
    }

    private Optional<ResultView.Row> row(ResultView view, Predicate<String> names) {
        return only(view.rows().stream().filter(row -> names.test(row.party())).toList());
    }

    private Optional<Event> answer(StatementView view) {
        return StatementLines.choices(view)
                .filter(option -> typed.is(option.key()) || typed.is(option.word()) || isShort(option.event()))
                .findFirst().map(StatementView.Option::event);
    }

    private boolean isShort(Event event) {
        return switch (event) {
            case Event.Answered(_, var answer) -> isShort(answer);
            case Event.Tried(_, var answer) -> isShort(answer);
            default -> false;
        };
    }

    private boolean isShort(Answer answer) {
        return switch (answer) {
            case Answer.Given(var stance) -> switch (stance) {
                case AGREE -> typed.isOneOf(Key.TYPED_AGREE, words);
                case NEITHER -> typed.isOneOf(Key.TYPED_NEITHER, words);
                case DISAGREE -> typed.isOneOf(Key.TYPED_DISAGREE, words);
                case STRONGLY_AGREE, STRONGLY_DISAGREE -> false;
            };
            case Answer.Skipped _ -> typed.isOneOf(Key.TYPED_SKIP, words);
            case Answer.Open _ -> false;
        };
    }

    /** The number of a statement and an answer to try: "3 eens". */
    private Optional<Event> tried(WhatIfView view) {
        return typed.numbered().filter(each -> each.number() >= 1 && each.number() <= view.rows().size())
                .flatMap(each -> new Picks(each.rest(), words).tried(view.rows().get(each.number() - 1)));
    }

    private Optional<Event> tried(WhatIfView.Row row) {
        if (typed.isOneOf(Key.TYPED_WEIGH, words)) {
            return Optional.of(row.weighing().next());
        }
        Optional<Event> answer = row.choices().stream()
                .filter(choice -> typed.is(choice.key()) || typed.is(choice.word()) || isShort(choice.event()))
                .findFirst().map(WhatIfView.Choice::event);
        // In one language a shortcut for an answer is the one for taking it back in the next: the answer comes first
        return answer.or(() -> typed.isOneOf(Key.TYPED_OPEN, words) ? Optional.of(row.retract()) : Optional.empty());
    }

    private Optional<Event> weight(StatementView view) {
        return only(view.weights().stream().filter(weight -> typed.is(weight.name())).toList())
                .map(StatementView.Weighing::event);
    }

    private static Optional<Event> filter(List<FilterView> filters, Predicate<String> names) {
        return only(filters.stream().filter(filter -> names.test(filter.name())).toList()).map(FilterView::event);
    }

    private static Optional<Event> listing(TableView view, Predicate<String> names) {
        return filter(view.filters(), names).or(() -> filter(view.subjects(), names))
                .or(() -> only(view.orders().stream().filter(order -> names.test(order.name())).toList())
                        .map(TableView.Choice::event));
    }

    private static Optional<Event> theme(ThemesView view, Predicate<String> names) {
        return only(view.rows().stream().filter(row -> names.test(row.theme())).toList()).map(ThemesView.Row::event);
    }

    private <T> Optional<T> numbered(List<T> things) {
        int number = typed.number().orElse(0);
        return number >= 1 && number <= things.size() ? Optional.of(things.get(number - 1)) : Optional.empty();
    }

    private static <T> Optional<T> only(List<T> things) {
        return things.size() == 1 ? Optional.of(things.getFirst()) : Optional.empty();
    }
}
