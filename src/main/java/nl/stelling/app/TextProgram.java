// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.app;

import java.io.BufferedReader;
import java.io.Console;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.stelling.command.Options;
import nl.stelling.journey.Journey;
import nl.stelling.library.Library;
import nl.stelling.library.Reading;
import nl.stelling.present.ProblemPresenter;
import nl.stelling.present.ProblemsView;
import nl.stelling.statements.Language;
import nl.stelling.statements.StatementSet;
import nl.stelling.terminal.Terminal;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** The program in a terminal. */
final class TextProgram {

    private final Options options;
    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;
    private final Words words;

    TextProgram(Options options, InputStream in, PrintStream out, PrintStream err) {
        this.options = options;
        this.in = in;
        this.out = out;
        this.err = err;
        this.words = Words.in(options.language());
    }

    /** The same, after one line that says why it is no window. */
    TextProgram instead() {
        out.println(words.of(Key.NO_WINDOW));
        return this;
    }

    /** Plays the wizard; of a set with faults it says them, and goes on with the set that the program carries. */
    void run() {
        play(options.set().read());
    }

    private void play(Reading reading) {
        switch (reading) {
            case Reading.Complete(var set) -> play(set);
            case Reading.Faulty faulty -> {
                say(ProblemPresenter.view(faulty, words));
                play(Library.bundled());
            }
        }
    }

    private void say(ProblemsView problems) {
        err.println(problems.title());
        err.println(problems.lead());
        problems.problems().forEach(problem -> err.println(problem.line()));
    }

    private void play(StatementSet set) {
        List<Words> languages = new ArrayList<>(List.of(words));
        for (Language language : Words.LANGUAGES) {
            if (!language.equals(words.language())) {
                languages.add(Words.in(language));
            }
        }
        boolean isTyped = Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
        Terminal.Input input = isTyped ? Terminal.Input.TYPED : Terminal.Input.PIPED;
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        new Terminal(Journey.start(set), languages, input, lines, out).run();
    }
}
