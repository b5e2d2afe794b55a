// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.command;

import java.io.Console;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import nl.stelling.library.KeptSheets;
import nl.stelling.present.Version;
import nl.stelling.statements.Language;
import nl.stelling.words.Key;
import nl.stelling.words.Words;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParseResult;

/** Carries out what a command line asks for. */
final class Commands {

    static final int GOOD = 0;
    static final int BAD = 2;

    private final PrintStream out;
    private final PrintStream err;
    private final Words words;

    Commands(PrintStream out, PrintStream err, Words words) {
        this.out = out;
        this.err = err;
        this.words = words;
    }

    /** In what language to answer, before anything else is known: a refusal too should be understood. */
    static Words words(String[] args) {
        Language language = Words.ofSystem();
        for (int i = 0; i < args.length; i++) {
            String tag = args[i].startsWith(Grammar.LANG + "=")
                    ? args[i].substring(Grammar.LANG.length() + 1)
                    : args[i].equals(Grammar.LANG) && i + 1 < args.length ? args[i + 1] : "";
            language = Grammar.languages().contains(tag) ? new Language(tag) : language;
        }
        return Words.in(language);
    }

    Wanted run(String[] args) {
        CommandLine line = Grammar.commandLine(words);
        try {
            return wanted(line.parseArgs(args));
        } catch (CommandLine.ParameterException e) {
            return refuse(Refusals.of(e, String.join(" ", args), words));
        } catch (InvalidPathException e) {
            return refuse(words.of(Key.ARGS_NO_PATH, e.getInput()));
        } catch (Refused e) {
            return refuse(e.why);
        }
    }

    private Wanted wanted(ParseResult program) throws Refused {
        if (program.isVersionHelpRequested()) {
            out.println(words.of(Key.ARGS_VERSION, Version.TEXT));
            return done(GOOD);
        }
        ParseResult asked = program;
        for (ParseResult level = program; level != null; level = level.subcommand()) {
            if (level.isUsageHelpRequested()) {
                level.commandSpec().commandLine().usage(out, Ansi.OFF);
                return done(GOOD);
            }
            choice(level, Grammar.LANG, Grammar.languages());
            asked = level;
        }
        return switch (asked.commandSpec().name()) {
            case Grammar.CHECK -> done(new CheckCommand(out, words).run(SetChoice.of(positional(asked, 0))));
            case Grammar.SCORE -> done(score(asked));
            case Grammar.NEW_SET -> done(new NewSetCommand(out, err, words).run(Path.of(positional(asked, 0))));
            case Grammar.QUOTE -> done(
                    new QuoteCommand(out, err, words).run(Path.of(positional(asked, 0)), positional(asked, 1)));
            case Grammar.ANALYSE -> done(analyse(asked));
            case KioskGrammar.KIOSK, KioskGrammar.SET_PIN, KioskGrammar.REPORT, KioskGrammar.PUBLISH -> kiosk(asked);
            default -> begin(program);
        };
    }

    private Wanted kiosk(ParseResult asked) throws Refused {
        return switch (asked.commandSpec().name()) {
            case KioskGrammar.SET_PIN -> done(SetPinCommand.ofSystem(out, err, words).run());
            case KioskGrammar.REPORT -> done(new ReportCommand(out, err, words).run(KioskGrammar.files(asked),
                    choice(asked, Grammar.FORMAT, Names.formats())));
            case KioskGrammar.PUBLISH -> done(new PublishCommand(out, err, words, Login.of(System.getenv())).run(
                    asked.matchedOptionValue(KioskGrammar.JDBC, ""), asked.matchedOptionValue(KioskGrammar.DRIVER, ""),
                    KioskGrammar.files(asked)));
            default -> refuse(Refusals.missingCommand(asked, words));
        };
    }

    private Wanted begin(ParseResult program) throws Refused {
        String kept = positional(program, 0);
        if (!kept.isEmpty() && !kept.endsWith(KeptSheets.EXTENSION)) {
            // A command that was mistyped is no file
            throw new Refused(words.of(Key.ARGS_UNKNOWN, kept, Grammar.PROGRAM));
        }
        SetChoice set = program.hasMatchedOption(Grammar.SET)
                ? SetChoice.of(program.matchedOptionValue(Grammar.SET, ""))
                : new SetChoice.Usual();
        Options options = new Options(set, program.matchedOptionValue(Grammar.LANG, ""),
                kept.isEmpty() ? new Opening.Nothing() : new Opening.Kept(kept),
                Path.of(program.matchedOptionValue(Grammar.CONFIG, "")).toString());
        if (program.hasMatchedOption(Grammar.BOOTH)) {
            return new Wanted.Kiosk(options);
        }
        return program.hasMatchedOption(Grammar.TEXT) ? new Wanted.Text(options) : new Wanted.Window(options);
    }

    private int score(ParseResult asked) throws Refused {
        ScoreWish wish = new ScoreWish(choice(asked, Grammar.METHOD, Names.methods()),
                choice(asked, Grammar.SILENCE, Names.silences()), asked.hasMatchedOption(Grammar.COMMON),
                choice(asked, Grammar.FORMAT, Names.formats()));
        return new ScoreCommand(out, err, words).run(SetChoice.of(positional(asked, 0)), Path.of(positional(asked, 1)),
                wish);
    }

    private int analyse(ParseResult asked) throws Refused {
        long voters = number(asked, Grammar.VOTERS, AnalyseCommand.VOTERS, 1, AnalyseCommand.MOST_VOTERS);
        long seed = number(asked, Grammar.SEED, AnalyseCommand.SEED, Long.MIN_VALUE, Long.MAX_VALUE);
        boolean json = choice(asked, Grammar.FORMAT, Names.analysisFormats()) == ScoreWish.Format.JSON;
        boolean isTerminal = Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
        return new AnalyseCommand(out, err, words, isTerminal).run(SetChoice.of(positional(asked, 0)), voters, seed,
                json);
    }

    /** A whole number between two others, both included; the usual one where it was not given. */
    private long number(ParseResult asked, String option, long usual, long min, long max) throws Refused {
        String value = asked.matchedOptionValue(option, String.valueOf(usual));
        try {
            long number = Long.parseLong(value);
            if (number >= min && number <= max) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Refused below, as one that is too large is
        }
        throw new Refused(words.of(Key.ARGS_NUMBER, value, option, String.valueOf(min), String.valueOf(max)));
    }

    private static String positional(ParseResult asked, int index) {
        return asked.matchedPositionalValue(index, "");
    }

    /** What the value of an option stands for, which has only these; the first where it was not given. */
    private <T> T choice(ParseResult asked, String option, SequencedMap<String, T> values) throws Refused {
        String name = choice(asked, option, List.copyOf(values.sequencedKeySet()));
        return values.getOrDefault(name, values.firstEntry().getValue());
    }

    private String choice(ParseResult asked, String option, List<String> values) throws Refused {
        String value = asked.matchedOptionValue(option, values.getFirst());
        if (!values.contains(value)) {
            throw new Refused(words.of(Key.ARGS_CHOICE, value, option, Grammar.either(values, words)));
        }
        return value;
    }

    private Wanted refuse(String message) {
        err.println(message);
        return done(BAD);
    }

    /** A result that could not be written down is no good result. */
    private Wanted done(int exitCode) {
        return new Wanted.Done(out.checkError() ? BAD : exitCode);
    }

    /** What was asked cannot be done; the message says why. */
    private static final class Refused extends Exception {

        private static final long serialVersionUID = 1;

        private final String why;

        Refused(String why) {
            super(why);
            this.why = why;
        }
    }
}
