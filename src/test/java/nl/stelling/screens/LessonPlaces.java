// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.stelling.answers.Answer;
import nl.stelling.classroom.KeptLesson;
import nl.stelling.classroom.Lesson;
import nl.stelling.classroom.LessonEvent;
import nl.stelling.classroom.LessonPlace;
import nl.stelling.classroom.LessonPlace.AtRound.Panel;
import nl.stelling.classroom.Subject;
import nl.stelling.library.Bundled;
import nl.stelling.statements.Stance;

/** A lesson at every place there is, on the bundled set: what pictures are made of and layouts measured on. */
final class LessonPlaces {

    /** Hands of a class of 28: agree, neither, disagree, for each statement in turn. */
    private static final List<List<Integer>> HANDS = List.of(List.of(17, 3, 8), List.of(14, 4, 9), List.of(9, 8, 11),
            List.of(6, 5, 17), List.of(19, 4, 5), List.of(24, 3, 1), List.of(22, 4, 2), List.of(20, 5, 3),
            List.of(26, 2, 0), List.of(13, 9, 5));

    private LessonPlaces() {}

    /** Every place by its name. */
    static Map<String, Lesson> all() {
        Map<String, Lesson> all = new LinkedHashMap<>();
        Lesson start = Lesson.start(Bundled.SET);
        all.put("60-lesson-prepare", start);
        Lesson first = start.after(new LessonEvent.Begun());
        all.put("61-lesson-round", first);
        Lesson second = counted(first, 0, true).after(new LessonEvent.WentOn());
        // Too many hands have the longest of all remarks
        all.put("62-lesson-counting", counted(second, 1, false).after(new LessonEvent.Counted(Stance.DISAGREE, 22))
                .after(new LessonEvent.TimerSet(100)));
        Lesson done = counted(second, 1, true);
        all.put("63-lesson-closed", done);
        all.put("64-lesson-meaning", done.after(new LessonEvent.PanelChosen(Panel.MEANING)));
        all.put("65-lesson-question", done.after(new LessonEvent.PanelChosen(Panel.QUESTION)));
        all.put("66-lesson-positions", done.after(new LessonEvent.PanelChosen(Panel.POSITIONS)));
        Lesson own = done.after(new LessonEvent.OverviewOpened())
                .after(new LessonEvent.OwnAdded(new Subject.Own("De gemeente bouwt een overdekte skatebaan.")));
        all.put("67-lesson-list", own);
        all.put("68-lesson-stack", own.after(new LessonEvent.StackOpened())
                .after(new LessonEvent.Entered(new Answer.Given(Stance.AGREE)))
                .after(new LessonEvent.Entered(new Answer.Given(Stance.DISAGREE)))
                .after(new LessonEvent.Entered(Answer.SKIPPED)));
        Lesson all10 = start.after(new LessonEvent.Begun());
        for (int i = 0; i < HANDS.size(); i++) {
            all10 = counted(all10, i, true).after(new LessonEvent.WentOn());
        }
        all.put("69-lesson-result", all10);
        all.put("70-lesson-result-none", start.after(new LessonEvent.ResultsOpened()));
        all.put("72-lesson-compare",
                all10.after(new LessonEvent.ComparedWith(KeptLesson.of(other(start)), "4hv-2026",
                        List.of("cameratoezicht-centrum", "boa-wapenstok"))));
        all.put("73-lesson-papers", all10.after(new LessonEvent.PapersOpened()));
        all.put("71-lesson-leave", done.after(new LessonEvent.LeaveAsked(LessonPlace.Leaving.For.NOTHING)));
        return all;
    }

    /** Another class, which counted the same statements but for the last, and one of too few. */
    private static Lesson other(Lesson start) {
        Lesson next = start.after(new LessonEvent.Begun());
        for (int i = 0; i < HANDS.size() - 1; i++) {
            next = next.after(new LessonEvent.Counted(Stance.AGREE, i == 3 ? 2 : HANDS.get(9 - i).getFirst()))
                    .after(new LessonEvent.Counted(Stance.DISAGREE, i == 3 ? 1 : 6))
                    .after(new LessonEvent.ClosedOrReopened()).after(new LessonEvent.WentOn());
        }
        return next;
    }

    private static Lesson counted(Lesson lesson, int round, boolean isClosed) {
        Lesson next = lesson;
        List<Stance> stances = List.of(Stance.AGREE, Stance.NEITHER, Stance.DISAGREE);
        for (int i = 0; i < stances.size(); i++) {
            next = next.after(new LessonEvent.Counted(stances.get(i), HANDS.get(round).get(i)));
        }
        return isClosed ? next.after(new LessonEvent.ClosedOrReopened()) : next;
    }
}
