// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.app;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.stage.Window;
import nl.stelling.answers.Answer;
import nl.stelling.command.Arguments;
import nl.stelling.command.Wanted;
import nl.stelling.journey.Event;
import nl.stelling.journey.Journey;
import nl.stelling.library.Library;
import nl.stelling.library.Reading;
import nl.stelling.paper.ResultPaper;
import nl.stelling.present.PaperPresenter;
import nl.stelling.present.PaperView;
import nl.stelling.statements.Language;
import nl.stelling.statements.Stance;
import nl.stelling.statements.Statement;
import nl.stelling.words.Words;

/**
 * The program, walked by itself from its first screen to the result and on, by the keys of a voter. The packages train
 * their cache of loaded classes on it, so that the first start of a voter is no slower than the hundredth. Nothing in
 * the program leads here: whoever makes a package starts it by its name.
 */
public final class Rehearsal {

    private Rehearsal() {}

    /** Walks, and ends with 0; or with 1 and a word on the screen that did not come. */
    public static void main(String[] args) {
        inTerminal();
        onPaper();
        Main.main(new String[0]);
        Platform.runLater(() -> new Walk(RehearsalStep.walk()).start());
    }

    private static void inTerminal() {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        for (List<String> line : List.of(List.of("--help"), List.of("check", "veiligheid"), List.of("--text"))) {
            if (Arguments.parse(line.toArray(String[]::new), nowhere, nowhere) instanceof Wanted.Text(var options)) {
                var typed = new ByteArrayInputStream("\n\n1\n2\n".getBytes(StandardCharsets.UTF_8));
                TextProgram.run(options, Start.read(options), typed, nowhere, nowhere);
            }
        }
    }

    private static void onPaper() {
        if (Library.bundled() instanceof Reading.Complete(var set)) {
            Journey journey = Journey.start(set);
            for (Statement statement : set.statements()) {
                journey = journey.after(new Event.Answered(statement.id(), new Answer.Given(Stance.AGREE)));
            }
            PaperView view = PaperPresenter.view(journey.after(new Event.ResultOpened()), Filing.today(),
                    Words.in(Language.DUTCH));
            try {
                ResultPaper.write(view, OutputStream.nullOutputStream());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Takes each step when the screen has been drawn after the one before. */
    private static final class Walk extends AnimationTimer {

        private static final int PULSES_A_STEP = 3;
        private static final int LONGEST_WAIT = 1000;

        private final Deque<RehearsalStep> steps;
        private int pulses;
        private int waited;

        Walk(List<RehearsalStep> steps) {
            this.steps = new ArrayDeque<>(steps);
        }

        @Override
        public void handle(long now) {
            if (++pulses % PULSES_A_STEP != 0) {
                return;
            }
            if (steps.isEmpty()) {
                Platform.exit();
            } else if (++waited > LONGEST_WAIT) {
                System.err.println("The rehearsal waited in vain for " + steps.getFirst());
                System.exit(1);
            } else if (!Window.getWindows().isEmpty()) {
                step(Window.getWindows().getFirst().getScene().getRoot());
            }
        }

        private void step(Parent root) {
            if (!steps.getFirst().isPossible(root)) {
                return;
            }
            steps.getFirst().take(root);
            if (steps.getFirst().isDone(root)) {
                steps.removeFirst();
                waited = 0;
            }
        }
    }
}
