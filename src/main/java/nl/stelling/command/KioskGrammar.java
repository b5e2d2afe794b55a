// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.command;

import java.nio.file.Path;
import java.util.List;
import nl.stelling.words.Key;
import nl.stelling.words.Words;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** What can be typed by who looks after booths. */
final class KioskGrammar {

    static final String KIOSK = "kiosk";
    static final String SET_PIN = "set-pin";

    static final String REPORT = "report";
    static final String PUBLISH = "publish";
    static final String JDBC = "--jdbc";
    static final String DRIVER = "--driver";

    private final Grammar grammar;
    private final Words words;

    KioskGrammar(Grammar grammar, Words words) {
        this.grammar = grammar;
        this.words = words;
    }

    CommandSpec kiosk() {
        CommandSpec kiosk = grammar.spec(KIOSK, Key.ARGS_KIOSK)
                .addSubcommand(SET_PIN, grammar.spec(SET_PIN, Key.ARGS_SET_PIN))
                .addSubcommand(REPORT, grammar.spec(REPORT, Key.ARGS_REPORT).addPositional(files())
                        .addOption(grammar.option(Grammar.FORMAT, Key.ARGS_LABEL_FORMAT, words.of(Key.ARGS_FORMAT,
                                Grammar.either(Names.formats().sequencedKeySet(), words)))))
                .addSubcommand(PUBLISH, grammar.spec(PUBLISH, Key.ARGS_PUBLISH).addPositional(files())
                        .addOption(grammar.option(JDBC, Key.ARGS_LABEL_URL, words.of(Key.ARGS_JDBC)))
                        .addOption(grammar.option(DRIVER, Key.ARGS_LABEL_DRIVER, words.of(Key.ARGS_DRIVER))));
        kiosk.usageMessage().synopsisSubcommandLabel(words.of(Key.ARGS_LABEL_COMMAND));
        return kiosk;
    }

    private PositionalParamSpec files() {
        return PositionalParamSpec.builder().index("0..*").arity("1..*").required(true).type(List.class)
                .auxiliaryTypes(String.class).paramLabel(words.of(Key.ARGS_LABEL_COUNTS))
                .description(words.of(Key.ARGS_COUNTS)).build();
    }

    /** The ledgers that were named. */
    static List<Path> files(ParseResult asked) {
        return asked.matchedPositionals().stream().flatMap(each -> each.originalStringValues().stream())
                .map(Path::of).toList();
    }
}
