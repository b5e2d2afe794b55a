// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stelling.journey.Journey;
import nl.stelling.statements.Language;
import nl.stelling.statements.Scale;
import nl.stelling.statements.Sets;
import nl.stelling.statements.StatementSet;
import nl.stelling.words.Words;

/** Plays scripted sessions and keeps all that was said, each turn by itself. */
final class Sessions {

    /** Three statements, the first about a term of the glossary, the last with a silent party. */
    static final StatementSet SET = Sets.table(Scale.THREE_POINT, """
                   red  blue
            term   +    -~*
            dogs   0    -
            cats   +    .
            """);

    private Sessions() {}

    /** What is said, turn by turn: first of the first place, then of each line, at last at the end of the input. */
    static List<List<String>> typed(StatementSet set, Language first, String... lines) {
        return turns(play(set, first, Terminal.Input.TYPED, lines));
    }

    static List<List<String>> piped(StatementSet set, Language first, String... lines) {
        return turns(play(set, first, Terminal.Input.PIPED, lines));
    }

    /** What is said to the last line, after which the voter stops. */
    static List<String> last(StatementSet set, Language first, String... lines) {
        String[] stopping = Stream.concat(Stream.of(lines), Stream.of("q")).toArray(String[]::new);
        return typed(set, first, stopping).get(lines.length);
    }

    static String play(StatementSet set, Language first, Terminal.Input input, String... lines) {
        List<Words> languages = Stream.concat(Stream.of(first), Words.LANGUAGES.stream()).distinct().map(Words::in)
                .toList();
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        String typed = Stream.of(lines).map(line -> line + "\n").collect(Collectors.joining());
        new Terminal(Journey.start(set), languages, input, new BufferedReader(new StringReader(typed)),
                new PrintStream(said, true, StandardCharsets.UTF_8)).run();
        return said.toString(StandardCharsets.UTF_8);
    }

    static void assertSaid(String expected, List<String> said) {
        assertEquals(expected.strip(), String.join("\n", said));
    }

    private static List<List<String>> turns(String said) {
        return Stream.of(said.split("\n\n")).map(turn -> turn.lines().toList()).toList();
    }
}
