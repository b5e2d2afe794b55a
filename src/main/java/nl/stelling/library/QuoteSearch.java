// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.stelling.statements.Folded;
import nl.stelling.statements.Id;
import nl.stelling.statements.Programme;
import nl.stelling.statements.Quote;

/** Where words that somebody remembers stand in a programme, and how they stand there exactly. */
public sealed interface QuoteSearch {

    /**
     * A part of the programme.
     *
     * @param sentence that it stands in, whole; the quote itself where it is in none
     * @param line of the file on which it begins, from 1
     * @param around the same words with some before and after them, on one line
     */
    record Place(Quote quote, Quote sentence, int line, String around) {}

    /**
     * They stand here, at least once.
     *
     * @param andMore whether they stand in further places too, which are not named
     */
    record Found(List<Place> places, boolean andMore) implements QuoteSearch {

        public Found {
            places = List.copyOf(places);
        }
    }

    /** They do not stand there; this sentence has most of them. */
    record Nearest(Place place) implements QuoteSearch {}

    /** Nothing in the file is like them. */
    record Nothing() implements QuoteSearch {}

    /** The file could not be read. */
    record Faulty(String name, List<Problem> problems) implements QuoteSearch {

        public Faulty {
            problems = List.copyOf(problems);
        }
    }

    /** So many places are named; who finds more should give more words. */
    int MOST = 20;

    /** Units before and after a place that tell it from another. */
    int AROUND = 40;

    /** Looks for words in the file of a programme. */
    static QuoteSearch in(Path file, String words) {
        String name = Objects.toString(file.getFileName(), file.toString());
        Problems problems = new Problems();
        Optional<byte[]> bytes = bytes(file, name, problems);
        Optional<String> text = bytes.flatMap(all -> Bytes.decode(name, all, problems));
        if (text.isEmpty()) {
            return new Faulty(name, problems.inOrder());
        }
        Id<Programme> programme = ProgrammeNames.idOf(file, Bytes.sha256(bytes.get()));
        return search(text.get(), words, programme);
    }

    private static Optional<byte[]> bytes(Path file, String name, Problems problems) {
        if (!Files.isRegularFile(file)) {
            problems.add(name, Files.exists(file) ? Rule.UNREADABLE : Rule.MISSING_FILE, "", "");
            return Optional.empty();
        }
        try {
            return Bytes.read(name, Files.newInputStream(file), problems);
        } catch (IOException e) {
            problems.add(name, Rule.UNREADABLE, "", "");
            return Optional.empty();
        }
    }

    private static QuoteSearch search(String text, String words, Id<Programme> programme) {
        Folded folded = Folded.of(text);
        String wanted = Folded.of(words).text().strip();
        List<Place> places = new ArrayList<>();
        int at = wanted.isEmpty() ? -1 : folded.text().indexOf(wanted);
        while (at >= 0 && places.size() < MOST) {
            places.add(place(text, folded.startOf(at), folded.endBefore(at + wanted.length()), programme));
            at = folded.text().indexOf(wanted, at + 1);
        }
        return places.isEmpty()
                ? Sentences.nearest(text, wanted)
                        .<QuoteSearch>map(sentence -> new Nearest(
                                place(text, sentence.start(), sentence.end(), programme)))
                        .orElseGet(Nothing::new)
                : new Found(places, at >= 0);
    }

    private static Place place(String text, int start, int end, Id<Programme> programme) {
        int line = 1 + (int) text.substring(0, start).chars().filter(c -> c == '\n').count();
        String before = text.substring(Math.max(0, start - AROUND), start);
        String after = text.substring(end, Math.min(text.length(), end + AROUND));
        // Half a word at either end would look like a mistake
        String around = (start > AROUND ? before.replaceFirst("^\\S*\\s", "") : before) + text.substring(start, end)
                + (end + AROUND < text.length() ? after.replaceFirst("\\s\\S*$", "") : after);
        Sentences.Span sentence = Sentences.around(text, start, end);
        return new Place(new Quote(programme, start, text.substring(start, end)),
                new Quote(programme, sentence.start(), text.substring(sentence.start(), sentence.end())), line,
                Shown.visible(around).strip());
    }
}
