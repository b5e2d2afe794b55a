// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import nl.stelling.classroom.Lesson;
import nl.stelling.library.Bundled;
import nl.stelling.present.PlanView.Line;
import nl.stelling.statements.Language;
import nl.stelling.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlanPresenterTest {

    private static final String DAY = "2026-11-24";

    static Stream<Language> languages() {
        return Words.LANGUAGES.stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void theStepsFillTheLessonAndFollowEachOther(Language language) {
        List<List<Line.Step>> lessons = plan(language).parts().stream().map(PlanPresenterTest::steps)
                .filter(steps -> !steps.isEmpty()).toList();
        assertEquals(List.of(25, 50), lessons.stream().map(steps -> steps.getLast().from() + steps.getLast().minutes())
                .toList());
        for (List<Line.Step> steps : lessons) {
            int minute = 0;
            for (Line.Step step : steps) {
                assertEquals(minute, step.from(), step.name());
                minute += step.minutes();
            }
        }
    }

    /** What a reader of one language gets, the other gets too. */
    @Test
    void bothLanguagesAreMadeAlike() {
        assertEquals(shape(plan(Language.DUTCH)), shape(plan(Language.ENGLISH)));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void blanksAreFilledAndEveryPartyIsNamedWithItsTown(Language language) {
        PlanView plan = plan(language);
        String all = plan.title() + plan.lead() + plan.parts();
        assertFalse(plan.parts().stream().map(PlanView.Part::heading).anyMatch(String::isBlank));
        Words words = Words.in(language);
        Bundled.SET.parties().forEach(party -> assertTrue(all.contains(words.of(party.name()) + " in "
                + words.of(party.place())), all));
        assertFalse(all.contains("{"), all);
        assertEquals(10, plan.parts().getLast().lines().stream().filter(line -> line instanceof Line.Asked asked
                && !asked.question().isBlank()).count());
    }

    private static List<Line.Step> steps(PlanView.Part part) {
        return part.lines().stream().filter(Line.Step.class::isInstance).map(Line.Step.class::cast).toList();
    }

    private static List<List<String>> shape(PlanView plan) {
        return plan.parts().stream().map(part -> part.lines().stream()
                .map(line -> line.getClass().getSimpleName()
                        + (line instanceof Line.Step step ? step.minutes() : ""))
                .toList()).toList();
    }

    private static PlanView plan(Language language) {
        return PlanPresenter.view(Lesson.start(Bundled.SET), DAY, Words.in(language));
    }
}
