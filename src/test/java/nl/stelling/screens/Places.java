// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.stelling.Seeds;
import nl.stelling.answers.Answer;
import nl.stelling.answers.KeptSheet;
import nl.stelling.answers.Weight;
import nl.stelling.certainty.Scrutiny;
import nl.stelling.journey.Event;
import nl.stelling.journey.Journey;
import nl.stelling.journey.Listing;
import nl.stelling.journey.Panel;
import nl.stelling.journey.Place;
import nl.stelling.journey.Report;
import nl.stelling.library.Bundled;
import nl.stelling.score.Scope;
import nl.stelling.statements.Id;
import nl.stelling.statements.Language;
import nl.stelling.statements.Party;
import nl.stelling.statements.Position;
import nl.stelling.statements.Scale;
import nl.stelling.statements.Sets;
import nl.stelling.statements.Stance;
import nl.stelling.statements.Statement;
import nl.stelling.statements.StatementSet;
import nl.stelling.statements.Term;

/** A journey at every place there is, on the bundled set: what pictures are made of and layouts measured on. */
public final class Places {

    private final StatementSet set;
    private final Map<String, Journey> all = new LinkedHashMap<>();

    private Places(StatementSet set) {
        this.set = set;
    }

    /** Every place by its name. */
    public static Map<String, Journey> all() {
        Places places = new Places(Bundled.SET);
        places.add();
        return places.all;
    }

    /** The set that Stelling carries in itself. */
    static StatementSet bundled() {
        return Bundled.SET;
    }

    private void add() {
        Journey start = Journey.start(set);
        Journey how = start.after(new Event.Begun());
        all.put("01-start", start);
        all.put("02-how", how);
        Journey first = how.after(new Event.Understood());
        all.put("03-statement", first);
        Journey half = answered(first, set.statements().size() / 3);
        all.put("04-statement-half", half);
        all.put("05-statement-chosen", half.after(new Event.WentBack()));
        Statement longest = longest();
        Journey far = half.after(new Event.Jumped(longest.id()));
        all.put("06-statement-meaning", far.after(new Event.PanelChosen(Panel.MEANING)));
        all.put("07-statement-term", explaining(half));
        all.put("08-statement-positions", far.after(new Event.PanelChosen(Panel.POSITIONS)));
        all.put("09-review-gaps", half.after(new Event.ReviewOpened()));
        Journey full = answered(first, set.statements().size());
        all.put("10-review", full);
        Journey result = full.after(new Event.ResultOpened());
        all.put("11-result", result);
        all.put("12-result-none", answered(first, 3).after(new Event.ResultOpened()));
        all.put("13-result-near", NearlyEqual.from(result, set));
        Journey whatIf = result.after(new Event.WhatIfOpened());
        all.put("20-what-if-changed", tried(whatIf));
        all.put("13-result-many", many());
        all.put("13-result-moved", result.after(new Event.ReviewOpened())
                .after(new Event.Answered(set.statements().getFirst().id(), new Answer.Given(Stance.DISAGREE)))
                .after(new Event.ResultOpened()));
        all.put("22-map", mapped());
        all.put("20-what-if-many", tried(many().after(new Event.WhatIfOpened())));
        all.put("20-what-if-five", tried(five().after(new Event.WhatIfOpened())));
        all.put("20-what-if-none", answered(first, 3).after(new Event.WhatIfOpened()));
        Journey unsure = result.after(new Event.HowSureAsked());
        all.put("19-how-sure", found(unsure));
        all.put("19-how-sure-awaited", unsure);
        all.put("19-how-sure-near", found(NearlyEqual.from(result, set).after(new Event.HowSureAsked())));
        all.put("19-how-sure-many", found(many().after(new Event.HowSureAsked())));
        all.put("19-how-sure-none", answered(first, 3).after(new Event.HowSureAsked()));
        for (Party party : set.parties()) {
            Journey reasoning = result.after(new Event.ReasoningOpened(party.id()));
            all.put("14-reasoning-" + party.id(), reasoning);
            all.put("15-reasoning-own-" + party.id(), reasoning.after(new Event.ScopeChosen(Scope.OWN))
                    .after(new Event.GroupChosen(Place.Reasoning.Group.NOT_COUNTED)));
            Journey passage = passage(reasoning, party);
            all.put("16-programme-" + party.id(), passage);
            all.put("16-programme-topic-" + party.id(), topic(passage));
            all.put("16-programme-whole-" + party.id(), reasoning.after(
                    new Event.ProgrammeOpened(set.programmesOf(party.id()).getFirst().id())));
        }
        table(result);
        all.put("17-about", result.after(new Event.AboutOpened()));
        all.put("18-restart", result.after(new Event.RestartAsked()));
        keeping(result);
    }

    /** Where results are kept and found again, with a long name of a file. */
    private void keeping(Journey result) {
        Journey keep = result.after(new Event.KeepOpened());
        String file = "/home/voter/Documenten/Verkiezingen/stelling-veiligheid-2026-11-24";
        all.put("30-keep", keep);
        all.put("31-keep-saved", keep.after(new Event.Reported(
                new Report.Done(Report.Deed.SAVE, file + ".stelling"))));
        all.put("32-keep-failed", keep.after(new Event.Reported(
                new Report.Failed(Report.Deed.PDF, file + ".pdf", Report.Cause.FULL))));
        List<String> lost = List.of("a-statement-that-is-gone", "a-second-one", "and-a-third");
        all.put("35-take-home", result.after(new Event.TakeHomeOpened()));
        all.put("36-code", Journey.start(set).after(new Event.CodeTyped("1ABC DEFG H")));
        all.put("33-found", result.after(new Event.SheetFound(
                new KeptSheet(answered(Journey.start(set), 9).sheet(), "2026-10-03", "0.9.0", false, lost),
                Place.SheetFound.Where.FILE)));
        all.put("34-found-here", Journey.start(set).after(new Event.SheetFound(
                new KeptSheet(result.sheet(), "2026-11-23", set.publication().version(), true, List.of()),
                Place.SheetFound.Where.COMPUTER)));
    }

    /** With what is to be found of an outcome found. */
    public static Journey found(Journey journey) {
        return journey.place() instanceof Place.HowSure(var outcome, _)
                ? journey.after(new Event.ScrutinyFound(outcome,
                        Scrutiny.of(journey.set(), journey.sheet(), outcome)))
                : journey;
    }

    /** A set whose statements lie on axes: the bundled one has none. */
    private Journey mapped() {
        return answered(Journey.start(Sets.random(24, 3, Scale.THREE_POINT, Seeds.of(2))), 24)
                .after(new Event.MapOpened());
    }

    /** A voter who agreed with everything in a set of twelve parties. */
    private static Journey many() {
        StatementSet twelve = Sets.spoken(24, 12, Scale.THREE_POINT, Seeds.of(1));
        Journey journey = Journey.start(twelve);
        for (Statement statement : twelve.statements()) {
            journey = journey.after(new Event.Answered(statement.id(), new Answer.Given(Stance.AGREE)));
        }
        return journey.after(new Event.ResultOpened());
    }

    /** With some other answers, some skipped or taken back, and another weight. */
    private static Journey tried(Journey journey) {
        List<Answer> answers = List.of(new Answer.Given(Stance.DISAGREE), new Answer.Given(Stance.NEITHER),
                Answer.SKIPPED, Answer.OPEN);
        Journey next = journey;
        for (int i = 0; i < 4; i++) {
            next = next.after(new Event.Tried(next.set().statements().get(i + i).id(), answers.get(i)));
        }
        return next.after(new Event.TriedWeight(next.set().statements().get(1).id(), Weight.DOUBLE));
    }

    /** A set of five answers and three weights. */
    private static Journey five() {
        return Journey.start(Sets.withWeights(Sets.spoken(12, 3, Scale.FIVE_POINT, Seeds.of(2)), 1, 2, 4));
    }

    private void table(Journey result) {
        Journey themes = result.after(new Event.ThemesOpened());
        all.put("21-themes", themes);
        all.put("21-themes-open", answered(Journey.start(set), set.statements().size() / 2)
                .after(new Event.ThemesOpened()));
        all.put("21-themes-many", answered(Journey.start(Sets.random(60, 14, Scale.THREE_POINT, Seeds.of(3))), 60)
                .after(new Event.ThemesOpened()));
        all.put("21-themes-table", themes.after(new Event.ThemeOpened(set.themes().getLast().id())));
        Journey table = result.after(new Event.TableOpened());
        all.put("20-table", table);
        all.put("20-table-theme", table.after(new Event.TableListed(Listing.ALL.with(new Listing.Order.ByTheme()))));
        all.put("20-table-divided", table.after(new Event.TableListed(Listing.ALL.narrowed(true, false)
                .with(new Listing.Order.ByDistance()))));
        all.put("20-table-empty", table.after(new Event.TableListed(Listing.ALL.narrowed(true, true)
                .with(new Listing.Subject.Only(set.themes().getLast().id())))));
        Journey many = answered(Journey.start(Sets.random(60, 40, Scale.THREE_POINT, Seeds.of(3))), 60);
        all.put("20-table-many", many.after(new Event.TableOpened()));
    }

    private Journey passage(Journey journey, Party party) {
        Statement quoted = set.statements().stream()
                .filter(each -> each.position(party.id()) instanceof Position.Held held && held.quotes().size() > 1)
                .findFirst().orElse(set.statements().getFirst());
        return journey.after(new Event.PassageOpened(quoted.id(), party.id(), 0));
    }

    /** What else the programme says on the topic, the last of it. */
    private Journey topic(Journey passage) {
        return passage.place() instanceof Place.InProgramme(var statement, var party, _)
                ? passage.after(new Event.PassageOpened(statement, party, set.passages(statement, party).size() - 1))
                : passage;
    }

    private Statement longest() {
        return set.statements().stream()
                .max((a, b) -> Integer.compare(words(a), words(b))).orElseThrow();
    }

    /** The first statement with a term of the glossary in it, and that term open. */
    private Journey explaining(Journey journey) {
        for (Term term : set.glossary()) {
            for (Statement statement : set.statements()) {
                if (term.formsIn(Language.DUTCH).stream()
                        .anyMatch(statement.text().in(Language.DUTCH)::contains)) {
                    return journey.after(new Event.Jumped(statement.id()))
                            .after(new Event.PanelChosen(new Panel.Explaining(term.id())));
                }
            }
        }
        throw new AssertionError("no statement has a term in it");
    }

    private int words(Statement statement) {
        return statement.positions().values().stream()
                .mapToInt(position -> position instanceof Position.Held held
                        ? held.quotes().stream().mapToInt(quote -> quote.text().length()).sum()
                        : 0)
                .sum();
    }

    /** Answers the first statements: mostly agreeing, each sixth skipped, each fifth extra important. */
    private Journey answered(Journey journey, int many) {
        List<Stance> stances = List.of(Stance.AGREE, Stance.DISAGREE, Stance.AGREE, Stance.NEITHER, Stance.AGREE);
        Journey next = journey;
        for (int i = 0; i < many; i++) {
            Id<Statement> id = journey.set().statements().get(i).id();
            if (i % 5 == 3) {
                next = next.after(new Event.Weighed(id, Weight.DOUBLE));
            }
            next = next.after(new Event.Answered(id,
                    i % 6 == 5 ? Answer.SKIPPED : new Answer.Given(stances.get(i % stances.size()))));
        }
        return next;
    }
}
