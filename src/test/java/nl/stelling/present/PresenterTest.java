// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stelling.journey.Event;
import nl.stelling.journey.Journey;
import nl.stelling.journey.Panel;
import nl.stelling.journey.Place;
import nl.stelling.journey.Steps;
import nl.stelling.library.Bundled;
import nl.stelling.screens.Places;
import nl.stelling.statements.Language;
import nl.stelling.statements.StatementSet;
import nl.stelling.words.Key;
import nl.stelling.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PresenterTest {

    /** What may be empty, and when. Whatever else is empty is a label that somebody forgot. */
    private static final Map<String, String> EMPTY_WITH_A_REASON = Map.ofEntries(
            Map.entry("StatementView.Meaning.term", "no term is explained"),
            Map.entry("StatementView.Meaning.explanation", "no term is explained"),
            Map.entry("PositionView.nuance", "firm, and said in so many words"),
            Map.entry("PositionView.inference", "the programme says so itself"),
            Map.entry("ReasoningView.Row.weight", "it counts as usual"),
            Map.entry("ReasoningView.Row.whyNot", "it counts"),
            Map.entry("ReasoningView.division", "there is no percentage"),
            Map.entry("ReasoningView.divisionAloud", "there is no percentage"),
            Map.entry("ResultView.Row.rank", "it is nearly equal to another, or nothing is ordered"),
            Map.entry("ResultView.moved", "no answer changed since it was seen"),
            Map.entry("ResultView.Row.own", "of many it is the same number"),
            Map.entry("ResultView.Row.toAbove", "nothing binds it to the row above"),
            Map.entry("ThemesView.Voice.place", "it is the voter"),
            Map.entry("ThemesView.Cell.points", "nothing counts there"),
            Map.entry("TableView.empty", "something is listed"),
            Map.entry("TableView.Row.theme", "the rows are in another order"),
            Map.entry("TableView.Column.place", "it is no party’s column"),
            Map.entry("TableView.Column.figure", "it is no party’s column"),
            Map.entry("ProgrammeView.damageNote", "no words fell out"),
            Map.entry("KeepView.Offer.text", "at the start its name says it"),
            Map.entry("KeepView.Offer.refusal", "it can be done"),
            Map.entry("KeepView.Offer.report", "it was not asked"),
            Map.entry("ProgrammeView.note", "it is read for itself"),
            Map.entry("ProgrammeView.noteHeading", "it is read for itself"),
            Map.entry("ProgrammeView.topic", "it is read for itself"),
            Map.entry("ProgrammeView.word", "it is read for itself"),
            Map.entry("ProgrammeView.reasoning", "it is read for itself"),
            Map.entry("HowSureView.Column.own", "it is not the method of the result"),
            Map.entry("HowSureView.Cell.percent", "it is being found out"),
            Map.entry("HowSureView.Methods.more", "all parties are listed"),
            Map.entry("HowSureView.Methods.reminder", "there are no percentages"),
            Map.entry("HowSureView.Chances.bandsNote", "there are no bands"),
            Map.entry("HowSureView.Chances.overlap", "there are no bands"),
            Map.entry("WhatIfView.Row.was", "it is as the voter has it"),
            Map.entry("WhatIfView.Party.toAbove", "nothing binds it to the one above"),
            Map.entry("WhatIfView.Party.was", "there is no percentage and was none"),
            Map.entry("WhatIfView.Party.moved", "it did not move"),
            Map.entry("WhatIfView.more", "all parties are listed"),
            Map.entry("LineView.Slot.name", "the example's line is an example, and its caption says so"));
    private static final Pattern UNREADY = Pattern.compile("[{}']|\\bnull\\b| {2}|^\\s|\\s$|\\$|\\w+\\[");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                           | StartView
            begin                        | HowView
            begin understand             | StatementView
            review                       | ReviewView
            result                       | ResultView
            result why/red               | ReasoningView
            sure                         | HowSureView
            try                          | WhatIfView
            table                        | TableView
            themes                       | ThemesView
            read/s1/red/0                | ProgrammeView
            about                        | AboutView
            restart                      | RestartView
            keep                         | KeepView
            found/file                   | SheetFoundView
            code                         | TakeHomeView
            enter                        | CodeView
            """)
    void everyPlaceHasItsView(String events, String view) {
        assertEquals(view, Presenter.view(Steps.walk(events), Words.in(Language.DUTCH)).getClass().getSimpleName());
    }

    @Test
    void everyPlaceIsAmongTheTested() {
        Set<Class<?>> places = new HashSet<>();
        journeys().values().forEach(journey -> places.add(journey.place().getClass()));
        assertEquals(Set.copyOf(Arrays.asList(Place.class.getPermittedSubclasses())), places);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyTextOfTheBundledSetIsReady(Language language) {
        Words words = Words.in(language);
        assertAll(journeys().entrySet().stream().map(each -> () -> {
            List<String> unready = new ArrayList<>();
            ShownTexts.of(Presenter.view(each.getValue(), words)).forEach((component, texts) -> texts.forEach(text -> {
                if (UNREADY.matcher(text).find()) {
                    unready.add(component + ": " + text);
                }
            }));
            assertEquals(List.of(), unready, each.getKey());
        }));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void nothingIsEmptyWithoutAReason(Language language) {
        Words words = Words.in(language);
        Set<String> empty = new TreeSet<>();
        journeys().values().forEach(journey -> ShownTexts.of(Presenter.view(journey, words)).forEach(
                (component, texts) -> {
                    if (texts.stream().anyMatch(String::isBlank)) {
                        empty.add(component);
                    }
                }));
        assertEquals(new TreeSet<>(EMPTY_WITH_A_REASON.keySet()), empty, "what is empty, and what has a reason to be");
    }

    @Test
    void onlyTheExamplesSlotsHaveNoName() {
        journeys().forEach((name, journey) -> {
            View view = Presenter.view(journey, Words.in(Language.DUTCH));
            boolean unnamed = ShownTexts.of(view).getOrDefault("LineView.Slot.name", List.of()).contains("");
            assertEquals(view instanceof HowView, unnamed, name);
        });
    }

    @Test
    void noTextOfOneLanguageIsShownInTheOther() {
        List<String> same = new ArrayList<>();
        for (String name : List.of("01-start", "02-how", "18-restart", "17-about", "30-keep", "33-found")) {
            Map<String, List<String>> dutch = shown(name, Language.DUTCH);
            Map<String, List<String>> english = shown(name, Language.ENGLISH);
            dutch.forEach((component, texts) -> texts.stream().filter(text -> text.split(" ").length > 3)
                    .filter(english.get(component)::contains).forEach(same::add));
        }
        assertEquals(List.of(), same);
    }

    @Test
    void theKeysAreThoseOfTheStatement() {
        HowView how = (HowView) Presenter.view(Steps.walk("begin"), Words.in(Language.DUTCH));
        StatementView statement = (StatementView) Presenter.view(Steps.walk("jump/s1"), Words.in(Language.DUTCH));
        Map<String, String> keys = how.keys().stream()
                .collect(Collectors.toMap(HowView.KeyRow::key, HowView.KeyRow::what));
        Stream.concat(statement.options().stream(), Stream.of(statement.skip()))
                .forEach(option -> assertEquals(option.word(), keys.get(option.key())));
        assertEquals(List.of("Eens", "Geen van beide", "Oneens"), how.answers().stream().map(HowView.Row::name)
                .toList());
    }

    @Test
    void whatMustBeKnownBeforeTheFirstStatement() {
        StatementSet set = Bundled.SET;
        for (Language language : Words.LANGUAGES) {
            StartView view = (StartView) Presenter.view(Journey.start(set), Words.in(language));
            assertTrue(view.lead().contains("" + set.statements().size()), view::lead);
            String notes = view.notes().toString();
            set.parties().forEach(party -> assertTrue(notes.contains(party.place().in(language)), notes));
            assertTrue(notes.contains(Words.in(language).of(Key.START_UNCHECKED)), notes);
            assertTrue(notes.contains("" + set.minutes()), notes);
        }
    }

    @Test
    void whatIsToldOfTheMaking() {
        StatementSet set = Bundled.SET;
        for (Language language : Words.LANGUAGES) {
            String about = Presenter.view(Steps.walk(Journey.start(set), "about"), Words.in(language)).toString();
            Stream.of(set.publication().version(), Words.in(language).date(set.publication().date()),
                    set.publication().checksum().substring(0, 8) + " " + set.publication().checksum().substring(8, 16),
                    set.publication().contact().in(language), set.publication().licence(), Version.TEXT,
                    set.publication().selection().in(language), set.publication().partyOrder().in(language),
                    set.coding().description().in(language), Words.in(language).of(
                            Key.DATE_UNKNOWN))
                    .forEach(told -> assertTrue(about.contains(told), told));
            assertFalse(set.coding().description().isEmpty());
        }
    }

    private static Map<String, List<String>> shown(String name, Language language) {
        return ShownTexts.of(Presenter.view(journeys().get(name), Words.in(language)));
    }

    static List<Language> languages() {
        return Words.LANGUAGES;
    }

    /** Every place of the tour, each statement with each panel, every position's passages, and no result yet. */
    private static Map<String, Journey> journeys() {
        Map<String, Journey> all = new LinkedHashMap<>(Places.all());
        Journey start = Journey.start(Bundled.SET);
        Bundled.SET.statements().forEach(statement -> {
            Journey at = start.after(new Event.Jumped(statement.id()));
            all.put(statement.id() + "-meaning", at.after(new Event.PanelChosen(Panel.MEANING)));
            all.put(statement.id() + "-positions", at.after(new Event.PanelChosen(Panel.POSITIONS)));
            Bundled.SET.parties().forEach(party -> {
                Journey passage = at.after(new Event.PassageOpened(statement.id(), party.id(), 0));
                all.put(statement.id() + "-" + party.id(), passage);
            });
        });
        Bundled.SET.glossary().forEach(term -> all.put("term-" + term.id(),
                all.get("07-statement-term").after(new Event.PanelChosen(new Panel.Explaining(term.id())))));
        Bundled.SET.parties().forEach(party -> all.put("none-" + party.id(), all.get("12-result-none")
                .after(new Event.ReasoningOpened(party.id()))));
        return all;
    }
}
