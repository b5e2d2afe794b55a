// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.terminal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import nl.stelling.answers.Answer;
import nl.stelling.journey.Event;
import nl.stelling.journey.Journey;
import nl.stelling.journey.Place;
import nl.stelling.words.Words;

/**
 * The whole wizard in a terminal. What is said is a line for each thing, most important first, and always in the same
 * order; nothing is said by place, colour or case.
 */
public final class Terminal {

    /** Where the lines come from. */
    public enum Input {
        /** A person, who has heard what an answer is for. */
        TYPED,
        /** A file or another program: a line may be empty, and the first answer needs no word to begin. */
        PIPED
    }

    private final Talk start;
    private final BufferedReader in;
    private final PrintStream out;

    /** Without a way to files. */
    public Terminal(Journey start, List<Words> languages, Input input, BufferedReader in, PrintStream out) {
        this(start, languages, input, in, out, new Doors.Closed());
    }

    /**
     * @param languages that can be spoken, the one to begin with first
     * @param doors for files
     */
    public Terminal(Journey start, List<Words> languages, Input input, BufferedReader in, PrintStream out,
            Doors doors) {
        this.start = new Talk(start, languages, input, doors);
        this.in = in;
        this.out = out;
    }

    /** Plays the wizard until the voter stops, or there is nothing more to read; then a result that is due is said. */
    public void run() {
        Turn turn = Turn.of(start, Arrival.first(start));
        print(turn.lines());
        Optional<String> line = read();
        while (line.isPresent() && !out.checkError()) {
            turn = new Commands(turn.talk()).after(line.get());
            print(turn.lines());
            if (turn.isLast()) {
                return;
            }
            line = read();
        }
        print(due(turn.talk()));
    }

    /** The next line; none at the end, and none when the one who typed is gone. */
    private Optional<String> read() {
        try {
            return Optional.ofNullable(in.readLine());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The result of who answered something and did not hear it yet. */
    private static List<String> due(Talk talk) {
        boolean heard = talk.journey().place() instanceof Place.Results
                || talk.journey().place() instanceof Place.Reasoning
                || talk.journey().place() instanceof Place.HowSure;
        boolean answered = talk.journey().sheet().answers().values().stream().anyMatch(Answer.Given.class::isInstance);
        return answered && !heard ? Spoken.of(talk.after(new Event.ResultOpened())) : List.of();
    }

    private void print(List<String> lines) {
        List<String> printed = lines.stream().map(Terminal::plain).filter(line -> !line.isEmpty()).toList();
        if (!printed.isEmpty()) {
            printed.forEach(line -> out.print(line + "\n"));
            // An empty line after each turn: a pause to the ear, a paragraph to the eye
            out.print("\n");
            out.flush();
        }
    }

    /** On one line, and without anything that a terminal would obey: a set's texts are not ours. */
    private static String plain(String line) {
        return line.replaceAll("[\\s\\p{Cc}]+", " ").strip();
    }
}
