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
import nl.stelling.command.Opening;
import nl.stelling.command.Options;
import nl.stelling.journey.Event;
import nl.stelling.journey.Journey;
import nl.stelling.journey.Place;
import nl.stelling.library.KeptSheets.KeptReading;
import nl.stelling.library.Library;
import nl.stelling.library.Reading;
import nl.stelling.present.ProblemPresenter;
import nl.stelling.present.ProblemsView;
import nl.stelling.present.SettingsPresenter;
import nl.stelling.settings.SettingsReading;
import nl.stelling.statements.Language;
import nl.stelling.statements.StatementSet;
import nl.stelling.terminal.Terminal;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** The program in a terminal. */
final class TextProgram {

    private static final int FAULTY = 2;

    private final Reading reading;
    private final Start start;
    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;
    private final Words words;

    TextProgram(Reading reading, Start start, InputStream in, PrintStream out, PrintStream err) {
        this.reading = reading;
        this.start = start;
        this.in = in;
        this.out = out;
        this.err = err;
        this.words = Words.in(start.language());
    }

    /** Begins by what was typed and decided; of settings with faults it says them, and nothing begins. */
    static int run(Options options, SettingsReading read, InputStream in, PrintStream out, PrintStream err) {
        return switch (read) {
            case SettingsReading.Complete(var settings) -> {
                Start start = new Start(options, settings);
                yield new TextProgram(start.set().read(), start, in, out, err).run();
            }
            case SettingsReading.Faulty faulty -> {
                say(SettingsPresenter.view(faulty, Words.in(Start.language(options))), err);
                yield FAULTY;
            }
        };
    }

    /** The same, after one line that says why it is no window. */
    TextProgram instead() {
        out.println(words.of(Key.NO_WINDOW));
        return this;
    }

    /**
     * Plays the wizard. Of a set with faults it says them; a person then goes on with the set that the program carries,
     * but answers from a file were meant for that other set.
     *
     * @return the exit code: 0 when all was well, 2 when answers from a file met a set with faults
     */
    int run() {
        return switch (reading) {
            case Reading.Complete(var set) -> play(set);
            case Reading.Faulty faulty -> {
                say(ProblemPresenter.view(faulty, words), err);
                yield isTyped() && Library.bundled() instanceof Reading.Complete(var set) ? play(set) : FAULTY;
            }
        };
    }

    private static boolean isTyped() {
        return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    }

    private static void say(ProblemsView problems, PrintStream err) {
        err.println(problems.title());
        err.println(problems.lead());
        problems.problems().forEach(problem -> err.println(problem.line()));
    }

    private int play(StatementSet set) {
        List<Words> languages = new ArrayList<>(List.of(words));
        for (Language language : Words.LANGUAGES) {
            if (!language.equals(words.language())) {
                languages.add(Words.in(language));
            }
        }
        Terminal.Input input = isTyped() ? Terminal.Input.TYPED : Terminal.Input.PIPED;
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        Filing filing = new Filing(start.permissions());
        new Terminal(begin(set, filing), languages, input, lines, out, filing).run();
        return 0;
    }

    /** With what was to be opened; where it cannot be, that is said and a voter begins. */
    private Journey begin(StatementSet set, Filing filing) {
        Journey begun = Journey.start(set);
        if (!(start.options().opening() instanceof Opening.Kept(var file))) {
            return begun;
        }
        return switch (filing.open(set, file)) {
            case KeptReading.Complete(var kept) ->
                begun.after(new Event.SheetFound(kept, Place.SheetFound.Where.FILE));
            case KeptReading.Faulty faulty -> {
                say(ProblemPresenter.view(faulty, words), err);
                yield begun;
            }
        };
    }
}
