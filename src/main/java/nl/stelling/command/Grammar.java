// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.command;

import java.util.Collection;
import java.util.List;
import nl.stelling.statements.Language;
import nl.stelling.words.Key;
import nl.stelling.words.Words;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** What can be typed: the program's options and its commands, with their explanation. */
final class Grammar {

    static final String PROGRAM = "stelling";
    static final String CHECK = "check";
    static final String SCORE = "score";
    static final String NEW_SET = "new-set";
    static final String QUOTE = "quote";
    static final String ANALYSE = "analyse";
    static final String TEXT = "--text";
    static final String BOOTH = "--kiosk";
    static final String SET = "--set";
    static final String LANG = "--lang";
    static final String CONFIG = "--config";
    static final String METHOD = "--method";
    static final String SILENCE = "--silence";
    static final String COMMON = "--common";
    static final String FORMAT = "--format";
    static final String VOTERS = "--voters";
    static final String SEED = "--seed";
    static final String HELP = "--help";
    static final String VERSION = "--version";

    private final Words words;

    private Grammar(Words words) {
        this.words = words;
    }

    /** The reader of a command line, which explains itself in these words. */
    static CommandLine commandLine(Words words) {
        Grammar grammar = new Grammar(words);
        CommandSpec program = grammar.spec(PROGRAM, Key.ARGS_MAIN)
                .addOption(grammar.flag(TEXT, Key.ARGS_TEXT))
                .addOption(grammar.flag(BOOTH, Key.ARGS_BOOTH))
                .addOption(grammar.option(SET, Key.ARGS_LABEL_SET, words.of(Key.ARGS_SET)))
                .addOption(grammar.option(CONFIG, Key.ARGS_LABEL_CONFIG, words.of(Key.ARGS_CONFIG)))
                .addOption(OptionSpec.builder(VERSION).versionHelp(true)
                        .description(words.of(Key.ARGS_SHOW_VERSION)).build())
                .addPositional(grammar.kept())
                .addSubcommand(CHECK, grammar.check()).addSubcommand(SCORE, grammar.score())
                .addSubcommand(NEW_SET, grammar.newSet()).addSubcommand(QUOTE, grammar.quote())
                .addSubcommand(ANALYSE, grammar.analyse())
                .addSubcommand(KioskGrammar.KIOSK, new KioskGrammar(grammar, words).kiosk());
        // A file name may begin with @, and may hold a dollar sign
        return new CommandLine(program).setExpandAtFiles(false).setInterpolateVariables(false)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    }

    private PositionalParamSpec kept() {
        return PositionalParamSpec.builder().index("0").arity("0..1").type(String.class)
                .paramLabel(words.of(Key.ARGS_LABEL_KEPT)).description(words.of(Key.ARGS_KEPT)).build();
    }

    private CommandSpec check() {
        return spec(CHECK, Key.ARGS_CHECK).addPositional(set());
    }

    private CommandSpec score() {
        return spec(SCORE, Key.ARGS_SCORE).addPositional(set())
                .addPositional(positional("1", Key.ARGS_LABEL_SHEET, Key.ARGS_SHEET))
                .addOption(option(METHOD, Key.ARGS_LABEL_METHOD,
                        words.of(Key.ARGS_METHOD, either(Names.methods().sequencedKeySet(), words))))
                .addOption(option(SILENCE, Key.ARGS_LABEL_SILENCE,
                        words.of(Key.ARGS_SILENCE, either(Names.silences().sequencedKeySet(), words))))
                .addOption(flag(COMMON, Key.ARGS_COMMON))
                .addOption(option(FORMAT, Key.ARGS_LABEL_FORMAT,
                        words.of(Key.ARGS_FORMAT, either(Names.formats().sequencedKeySet(), words))));
    }

    private CommandSpec analyse() {
        return spec(ANALYSE, Key.ARGS_ANALYSE).addPositional(set())
                .addOption(option(VOTERS, Key.ARGS_LABEL_VOTERS, words.of(Key.ARGS_VOTERS, AnalyseCommand.VOTERS)))
                .addOption(option(SEED, Key.ARGS_LABEL_SEED, words.of(Key.ARGS_SEED)))
                .addOption(option(FORMAT, Key.ARGS_LABEL_FORMAT,
                        words.of(Key.ARGS_FORMAT, either(Names.analysisFormats().sequencedKeySet(), words))));
    }

    private CommandSpec newSet() {
        return spec(NEW_SET, Key.ARGS_NEW_SET).addPositional(positional("0", Key.ARGS_LABEL_NAME, Key.ARGS_NAME));
    }

    private CommandSpec quote() {
        return spec(QUOTE, Key.ARGS_QUOTE).addPositional(positional("0", Key.ARGS_LABEL_FILE, Key.ARGS_FILE))
                .addPositional(positional("1", Key.ARGS_LABEL_WORDS, Key.ARGS_WORDS));
    }

    PositionalParamSpec positional(String index, Key label, Key description) {
        return PositionalParamSpec.builder().index(index).arity("1").required(true).type(String.class)
                .paramLabel(words.of(label)).description(words.of(description)).build();
    }

    CommandSpec spec(String name, Key description) {
        CommandSpec spec = CommandSpec.create().name(name)
                .addOption(option(LANG, Key.ARGS_LABEL_LANG, words.of(Key.ARGS_LANG, either(languages(), words))))
                .addOption(OptionSpec.builder("-h", HELP).usageHelp(true).description(words.of(Key.ARGS_HELP))
                        .build());
        spec.usageMessage().description(words.of(description)).synopsisHeading(words.of(Key.ARGS_USAGE))
                .optionListHeading(words.of(Key.ARGS_OPTIONS) + "%n")
                .commandListHeading(words.of(Key.ARGS_COMMANDS) + "%n")
                .synopsisSubcommandLabel("[" + words.of(Key.ARGS_LABEL_COMMAND) + "]");
        return spec;
    }

    private PositionalParamSpec set() {
        return PositionalParamSpec.builder().index("0").arity("1").required(true).type(String.class)
                .paramLabel(words.of(Key.ARGS_LABEL_SET))
                .description(words.of(Key.ARGS_FOLDER, SetChoice.BUNDLED)).build();
    }

    OptionSpec flag(String name, Key description) {
        return OptionSpec.builder(name).arity("0").type(boolean.class).description(words.of(description)).build();
    }

    OptionSpec option(String name, Key label, String description) {
        return OptionSpec.builder(name).arity("1").type(String.class).paramLabel(words.of(label))
                .description(description).build();
    }

    /** One of these. */
    static String either(Collection<String> values, Words words) {
        return values.stream().reduce((some, last) -> words.of(Key.TERMINAL_OR, some, last)).orElse("");
    }

    /** The tags of the program's languages. */
    static List<String> languages() {
        return Words.LANGUAGES.stream().map(Language::tag).toList();
    }
}
