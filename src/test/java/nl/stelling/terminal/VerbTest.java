// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import nl.stelling.Seeds;
import nl.stelling.answers.AnswerSheet;
import nl.stelling.answers.KeptSheet;
import nl.stelling.journey.Event;
import nl.stelling.journey.Journey;
import nl.stelling.journey.Place;
import nl.stelling.statements.Scale;
import nl.stelling.statements.Sets;
import nl.stelling.statements.Statement;
import nl.stelling.words.Key;
import nl.stelling.words.Words;
import org.junit.jupiter.api.Test;

class VerbTest {

    private static final Journey START = Journey.start(Sessions.SET);
    private static final Statement FIRST = Sessions.SET.statements().getFirst();
    private static final Journey RESULT = START.after(new Event.ResultOpened());

    /** One of each kind of place. */
    private static final List<Journey> EVERYWHERE = List.of(START, START.after(new Event.Begun()),
            START.after(new Event.Jumped(FIRST.id())), START.after(new Event.ReviewOpened()), RESULT,
            RESULT.after(new Event.ReasoningOpened(Sessions.SET.parties().getFirst().id())),
            START.after(new Event.TableOpened()), START.after(new Event.ThemesOpened()),
            START.after(new Event.PassageOpened(FIRST.id(), Sessions.SET.parties().getFirst().id(), 0)),
            START.after(new Event.ProgrammeOpened(Sessions.SET.programmes().getFirst().id())),
            START.after(new Event.HowSureAsked()), START.after(new Event.WhatIfOpened()),
            START.after(new Event.AboutOpened()), START.after(new Event.RestartAsked()),
            START.after(new Event.KeepOpened()), RESULT.after(new Event.TakeHomeOpened()),
            START.after(new Event.CodeAsked()),
            Journey.start(Sets.random(6, 2, Scale.THREE_POINT, Seeds.of(1))).after(new Event.MapOpened()),
            Journey.start(Sets.random(6, 2, Scale.THREE_POINT, Seeds.of(1))).after(new Event.ResultOpened()),
            START.after(new Event.SheetFound(new KeptSheet(AnswerSheet.EMPTY, "", "", false, List.of()),
                    Place.SheetFound.Where.FILE)));

    @Test
    void theseAreAllThePlaces() {
        assertEquals(Place.class.getPermittedSubclasses().length,
                EVERYWHERE.stream().map(journey -> journey.place().getClass()).distinct().count());
    }

    @Test
    void nothingThatCanBeTypedMeansTwoThings() {
        for (Words words : languages()) {
            for (Journey journey : EVERYWHERE) {
                List<String> ways = new ArrayList<>();
                Verb.at(journey.place()).forEach(verb -> ways.addAll(folded(verb.ways(), words)));
                if (journey.place() instanceof Place.AtStatement) {
                    Stream.of(Key.TYPED_AGREE, Key.TYPED_NEITHER, Key.TYPED_DISAGREE, Key.TYPED_SKIP)
                            .forEach(key -> ways.addAll(folded(key, words)));
                }
                assertEquals(new HashSet<>(ways).size(), ways.size(), () -> journey.place() + ": " + ways);
            }
        }
    }

    @Test
    void noShortcutForOneAnswerIsAnotherAnswerInAnotherLanguage() {
        List<Key> answers = List.of(Key.TYPED_AGREE, Key.TYPED_NEITHER, Key.TYPED_DISAGREE);
        for (Words words : languages()) {
            for (Words other : languages()) {
                answers.forEach(answer -> answers.stream().filter(another -> another != answer)
                        .forEach(another -> assertTrue(folded(answer, words).stream()
                                .noneMatch(folded(another, other)::contains), () -> answer + " is " + another)));
            }
        }
    }

    @Test
    void everyVerbDoesSomethingWhereItIsOffered() {
        for (Words words : languages()) {
            for (Journey journey : EVERYWHERE) {
                Talk talk = new Talk(journey, List.of(words, other(words)), Terminal.Input.TYPED);
                for (Verb verb : Verb.at(journey.place())) {
                    for (String way : Typed.ways(verb.ways(), words)) {
                        Turn turn = new Commands(talk).after(verb.takesMore() ? way + " 1" : way);
                        assertTrue(!turn.lines().isEmpty(), () -> verb + " by " + way);
                        boolean refused = turn.lines().equals(List.of(words.of(Key.TERMINAL_UNKNOWN, Hints.of(talk))));
                        assertEquals(verb == Verb.LANGUAGE, refused,
                                () -> verb + " by " + way + " at " + journey.place());
                    }
                }
            }
        }
    }

    @Test
    void helpNamesAllThatFitsAndNothingElse() {
        for (Words words : languages()) {
            for (Journey journey : EVERYWHERE) {
                List<String> help = Help.of(new Talk(journey, List.of(words), Terminal.Input.TYPED));
                for (Verb verb : Verb.values()) {
                    long lines = help.stream().filter(line -> line.endsWith(": " + words.of(verb.does()) + "."))
                            .count();
                    assertEquals(Verb.at(journey.place()).contains(verb) ? 1 : 0,
                            lines, () -> verb + " at " + journey.place());
                }
            }
        }
    }

    private static List<String> folded(Key ways, Words words) {
        return Typed.ways(ways, words).stream().map(Words::folded).toList();
    }

    private static List<Words> languages() {
        return Words.LANGUAGES.stream().map(Words::in).toList();
    }

    private static Words other(Words words) {
        return languages().stream().filter(each -> !each.language().equals(words.language())).findFirst().orElseThrow();
    }
}
