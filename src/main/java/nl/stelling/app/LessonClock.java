// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.app;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;
import nl.stelling.classroom.Lesson;
import nl.stelling.classroom.LessonEvent;
import nl.stelling.classroom.LessonPlace;
import nl.stelling.present.Session;

/** Tells a lesson that a second went by, while time for talking runs; a lesson itself asks no clock. */
final class LessonClock {

    private final Session<Lesson, LessonEvent> session;
    private final Timeline seconds;

    LessonClock(Session<Lesson, LessonEvent> session) {
        this.session = session;
        seconds = new Timeline(new KeyFrame(Duration.seconds(1), _ -> session.say(new LessonEvent.SecondPassed())));
        seconds.setCycleCount(Animation.INDEFINITE);
        session.journey().addListener((_, _, _) -> heed());
    }

    private void heed() {
        boolean runs = session.journey().get().place() instanceof LessonPlace.AtRound(_, _, var timer)
                && timer.isRunning();
        if (runs && seconds.getStatus() != Animation.Status.RUNNING) {
            seconds.playFromStart();
        } else if (!runs) {
            seconds.stop();
        }
    }

    void stop() {
        seconds.stop();
    }
}
