// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.terminal;

import java.util.ArrayList;
import java.util.List;
import nl.stelling.journey.Place;
import nl.stelling.score.Outcome;
import nl.stelling.words.Key;

/** What the voter can tell the program to do, apart from answering. */
enum Verb {
    NEXT(Key.TYPED_NEXT, Key.DOES_NEXT), BACK(Key.TYPED_BACK, Key.DOES_BACK),
    // At a statement
    WEIGH(Key.TYPED_WEIGH, Key.DOES_WEIGH), MEANING(Key.TYPED_MEANING, Key.DOES_MEANING),
    TERMS(Key.TYPED_TERMS, Key.DOES_TERMS), POSITIONS(Key.TYPED_POSITIONS, Key.DOES_POSITIONS),
    // At the result and what is behind it
    WHY(Key.TYPED_WHY, Key.DOES_WHY), SHARED(Key.TYPED_SHARED, Key.DOES_SHARED), OWN(Key.TYPED_OWN, Key.DOES_OWN),
    QUOTE(Key.TYPED_QUOTE, Key.DOES_QUOTE), WHOLE(Key.TYPED_WHOLE, Key.DOES_WHOLE),
    PASSAGES(Key.TYPED_PASSAGES, Key.DOES_PASSAGES), SEARCH(Key.TYPED_SEARCH, Key.DOES_SEARCH),
    READ(Key.TYPED_READ, Key.DOES_READ),
    HOW_SURE(Key.TYPED_HOW_SURE, Key.DOES_HOW_SURE),
    WHAT_IF(Key.TYPED_WHAT_IF, Key.DOES_WHAT_IF), ADOPT(Key.TYPED_ADOPT, Key.DOES_ADOPT),
    TABLE(Key.TYPED_TABLE, Key.DOES_TABLE), THEMES(Key.TYPED_THEMES, Key.DOES_THEMES), MAP(Key.TYPED_MAP, Key.DOES_MAP),
    // To another place
    OPEN(Key.TYPED_OPEN, Key.DOES_OPEN), GO(Key.TYPED_GO, Key.DOES_GO), REVIEW(Key.TYPED_REVIEW, Key.DOES_REVIEW),
    RESULT(Key.TYPED_RESULT, Key.DOES_RESULT), ABOUT(Key.TYPED_ABOUT, Key.DOES_ABOUT),
    // In and out of files
    KEEP(Key.TYPED_KEEP, Key.DOES_KEEP), PDF(Key.TYPED_PDF, Key.DOES_PDF), LOAD(Key.TYPED_LOAD, Key.DOES_LOAD),
    // Without a file
    CODE(Key.TYPED_CODE, Key.DOES_CODE),
    // Anywhere
    UNDO(Key.TYPED_UNDO, Key.DOES_UNDO), REPEAT(Key.TYPED_REPEAT, Key.DOES_REPEAT),
    LANGUAGE(Key.TYPED_LANGUAGE, Key.DOES_LANGUAGE), RESTART(Key.TYPED_RESTART, Key.DOES_RESTART),
    HELP(Key.TYPED_HELP, Key.DOES_HELP), QUIT(Key.TYPED_QUIT, Key.DOES_QUIT),
    // When asked whether to begin again
    YES(Key.TYPED_YES, Key.DOES_YES), NO(Key.TYPED_NO, Key.DOES_NO);

    private static final List<Verb> ANYWHERE = List.of(KEEP, PDF, LOAD, CODE, UNDO, REPEAT, LANGUAGE, RESTART, HELP,
            QUIT);

    private final Key ways;
    private final Key does;

    Verb(Key ways, Key does) {
        this.ways = ways;
        this.does = does;
    }

    /** The ways in which it can be typed. */
    Key ways() {
        return ways;
    }

    /** What it does, in words. */
    Key does() {
        return does;
    }

    /** Whether more can be typed after it: a number or a name. */
    boolean takesMore() {
        return switch (this) {
            case WHY, QUOTE, GO, TERMS, LANGUAGE, SEARCH, READ, KEEP, PDF, LOAD, CODE -> true;
            case NEXT, BACK, WEIGH, MEANING, POSITIONS, SHARED, OWN, HOW_SURE, WHAT_IF, ADOPT, WHOLE, PASSAGES, OPEN,
                    REVIEW, RESULT, TABLE, THEMES, MAP,
                    ABOUT, UNDO,
                    REPEAT,
                    RESTART, HELP, QUIT, YES, NO ->
                false;
        };
    }

    /** Whether the name of a file is typed after it. */
    boolean takesFile() {
        return this == KEEP || this == PDF || this == LOAD;
    }

    /** What fits a place, in the order in which it is said. */
    static List<Verb> at(Place place) {
        return switch (place) {
            case Place.Start _ -> and(NEXT, GO, REVIEW, RESULT, ABOUT);
            case Place.HowItWorks _ -> and(NEXT, BACK, GO, REVIEW, RESULT, ABOUT);
            case Place.AtStatement _ ->
                and(WEIGH, MEANING, TERMS, POSITIONS, QUOTE, NEXT, BACK, GO, REVIEW, RESULT, TABLE, ABOUT);
            case Place.Review _ -> and(NEXT, OPEN, GO, BACK, RESULT, ABOUT);
            case Place.Results(var outcome, _) -> hasMap(outcome)
                    ? and(WHY, WHAT_IF, HOW_SURE, TABLE, THEMES, MAP, READ, OPEN, BACK, GO, REVIEW, ABOUT)
                    : and(WHY, WHAT_IF, HOW_SURE, TABLE, THEMES, READ, OPEN, BACK, GO, REVIEW, ABOUT);
            case Place.OnMap _ -> and(BACK, GO, REVIEW, RESULT, ABOUT);
            case Place.Reasoning _ -> and(WHY, SHARED, OWN, QUOTE, TABLE, READ, BACK, GO, REVIEW, RESULT, ABOUT);
            case Place.Table _ -> and(WHY, BACK, GO, REVIEW, RESULT, ABOUT);
            case Place.Themes _ -> and(WHY, TABLE, BACK, GO, REVIEW, RESULT, ABOUT);
            case Place.InProgramme _ -> and(NEXT, QUOTE, PASSAGES, SEARCH, WHOLE, BACK, GO, REVIEW, RESULT, ABOUT);
            case Place.WholeProgramme _ -> and(SEARCH, WHOLE, BACK, GO, REVIEW, RESULT, ABOUT);
            case Place.About _ -> and(READ, BACK, GO, REVIEW, RESULT);
            case Place.WhatIf _ -> and(ADOPT, BACK, GO, REVIEW, RESULT, ABOUT);
            case Place.HowSure _ -> and(WHY, WHAT_IF, BACK, GO, REVIEW, RESULT, ABOUT);
            case Place.TakeHome _,Place.CodeEntry _ -> and(BACK, GO, REVIEW, RESULT, ABOUT);
            case Place.Keep _ -> and(BACK, GO, REVIEW, RESULT, ABOUT);
            case Place.SheetFound _ -> List.of(NEXT, BACK, REPEAT, LANGUAGE, HELP, QUIT);
            case Place.Restarting _ -> List.of(YES, NO, REPEAT, LANGUAGE, HELP, QUIT);
        };
    }

    /** Whether the set places any of its statements on an axis. */
    private static boolean hasMap(Outcome outcome) {
        return outcome.standings().getFirst().match().own().contributions().stream()
                .anyMatch(each -> !each.statement().placements().isEmpty());
    }

    private static List<Verb> and(Verb... here) {
        List<Verb> all = new ArrayList<>(List.of(here));
        all.addAll(ANYWHERE);
        return List.copyOf(all);
    }
}
