// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.command;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** One run of the command line, with all that it said. */
public record Run(Wanted wanted, String out, String err) {

    static final Path FILES = Path.of("src/test/resources/nl/stelling/library");
    static final String GOOD = FILES.resolve("good").toString();
    static final String SHEET = FILES.resolve("sheet.json").toString();

    public static Run of(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Wanted wanted = Arguments.parse(args, new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Run(wanted, lines(out), lines(err));
    }

    private static String lines(ByteArrayOutputStream said) {
        return said.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
