// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.command;

import nl.stelling.words.Key;
import nl.stelling.words.Words;
import picocli.CommandLine.Model.CommandSpec;

/** What can be typed by who looks after booths. */
final class KioskGrammar {

    static final String KIOSK = "kiosk";
    static final String SET_PIN = "set-pin";

    private final Grammar grammar;
    private final Words words;

    KioskGrammar(Grammar grammar, Words words) {
        this.grammar = grammar;
        this.words = words;
    }

    CommandSpec kiosk() {
        CommandSpec kiosk = grammar.spec(KIOSK, Key.ARGS_KIOSK).addSubcommand(SET_PIN,
                grammar.spec(SET_PIN, Key.ARGS_SET_PIN));
        kiosk.usageMessage().synopsisSubcommandLabel(words.of(Key.ARGS_LABEL_COMMAND));
        return kiosk;
    }
}
