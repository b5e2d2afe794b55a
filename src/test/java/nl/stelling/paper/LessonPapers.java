// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.stelling.classroom.Lesson;
import nl.stelling.classroom.LessonEvent;
import nl.stelling.classroom.Subject;
import nl.stelling.library.Bundled;
import nl.stelling.present.HandoutPresenter;
import nl.stelling.present.PlanPresenter;
import nl.stelling.present.PosterPresenter;
import nl.stelling.statements.Language;
import nl.stelling.statements.Stance;
import nl.stelling.words.Words;

/** The papers of a lesson, to be looked at: writes them into a folder, in every language. */
public final class LessonPapers {

    private LessonPapers() {}

    /** @param args the folder */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        for (Language language : Words.LANGUAGES) {
            for (String name : new String[]{"sheets", "plan", "poster"}) {
                try (OutputStream out = Files.newOutputStream(folder.resolve(name + "-" + language.tag() + ".pdf"))) {
                    write(name, lesson(), Words.in(language), out);
                }
            }
        }
    }

    static void write(String name, Lesson lesson, Words words, OutputStream out) throws IOException {
        switch (name) {
            case "sheets" -> HandoutPaper.write(HandoutPresenter.view(lesson, Paper.DAY, words), out);
            case "plan" -> PlanPaper.write(PlanPresenter.view(lesson, Paper.DAY, words), out);
            case "poster" -> PosterPaper.write(PosterPresenter.view(lesson, Paper.DAY, words), out);
            default -> throw new IllegalArgumentException(name);
        }
    }

    /** Ten statements of the set, each 16, 2 and 10, and one of the class's own, of which too few voted. */
    static Lesson lesson() {
        Lesson lesson = Lesson.start(Bundled.SET)
                .after(new LessonEvent.OwnAdded(new Subject.Own("De gemeente bouwt een overdekte skatebaan.")))
                .after(new LessonEvent.Begun());
        for (int i = 0; i < 11; i++) {
            lesson = lesson.after(new LessonEvent.Counted(Stance.AGREE, i == 10 ? 3 : 16 - i))
                    .after(new LessonEvent.Counted(Stance.NEITHER, i == 10 ? 0 : 2))
                    .after(new LessonEvent.Counted(Stance.DISAGREE, i == 10 ? 1 : 10 + i))
                    .after(new LessonEvent.ClosedOrReopened()).after(new LessonEvent.WentOn());
        }
        return lesson;
    }
}
