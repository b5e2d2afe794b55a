// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.command;

import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.file.Path;
import nl.stelling.library.QuoteSearch;
import nl.stelling.library.Reading;
import nl.stelling.statements.Quote;
import nl.stelling.words.Key;
import nl.stelling.words.Words;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The command {@code quote}: words of a programme exactly as they stand there, ready to paste into a statement. */
final class QuoteCommand {

    private final PrintStream out;
    private final PrintStream err;
    private final Words words;

    QuoteCommand(PrintStream out, PrintStream err, Words words) {
        this.out = out;
        this.err = err;
        this.words = words;
    }

    int run(Path file, String wanted) {
        return switch (QuoteSearch.in(file, wanted)) {
            case QuoteSearch.Found(var places, _) when places.size() == 1 -> {
                one(places.getFirst());
                yield Commands.GOOD;
            }
            case QuoteSearch.Found(var places, var andMore) -> {
                err.println(words.of(andMore ? Key.QUOTE_MANY : Key.QUOTE_SEVERAL, places.size()));
                places.forEach(place -> {
                    err.println(words.of(Key.QUOTE_PLACE, place.line(), place.around()));
                    out.println(json(place.quote()));
                });
                yield Commands.GOOD;
            }
            case QuoteSearch.Nearest(var place) -> {
                err.println(words.of(Key.QUOTE_NEAREST, place.line()));
                out.println(json(place.quote()));
                yield Commands.BAD;
            }
            case QuoteSearch.Nothing _ -> {
                err.println(words.of(Key.QUOTE_NOTHING));
                yield Commands.BAD;
            }
            case QuoteSearch.Faulty(var name, var problems) -> {
                CheckCommand.faults(new Reading.Faulty(name, problems), words).forEach(err::println);
                yield Commands.BAD;
            }
        };
    }

    /** The words, and the sentence around them: who remembers a few words often means all of it. */
    private void one(QuoteSearch.Place place) {
        err.println(words.of(Key.QUOTE_ONE, place.line()));
        out.println(json(place.quote()));
        if (!place.sentence().equals(place.quote())) {
            err.println(words.of(Key.QUOTE_SENTENCE));
            out.println(json(place.sentence()));
        }
    }

    private static String json(Quote quote) {
        return "{\"programme\": " + json(quote.programme().value()) + ", \"start\": " + quote.start() + ", \"text\": "
                + json(quote.text()) + "}";
    }

    private static String json(String text) {
        StringWriter written = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(
                ObjectWriteContext.empty(), written)) {
            json.writeString(text);
        }
        return written.toString();
    }
}
