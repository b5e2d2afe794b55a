// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import nl.stelling.journey.Event;
import nl.stelling.present.Mark;
import nl.stelling.present.ProgrammeView;
import nl.stelling.present.ProgrammeView.Paragraph;
import nl.stelling.present.ProgrammeView.Paragraph.Kind;
import nl.stelling.present.ProgrammeView.Passage;
import nl.stelling.present.Run;
import nl.stelling.statements.Language;
import nl.stelling.words.Key;
import nl.stelling.words.Words;
import org.junit.jupiter.api.Test;

class ProgrammeLinesTest {

    private static final Words WORDS = Words.in(Language.DUTCH);
    private static final Paragraph HEADING = paragraph(Kind.HEADING, plain("Preventie"));
    private static final Paragraph OTHER = paragraph(Kind.BULLET, plain("Iets anders."));

    @Test
    void whatStandsInTheSameParagraphIsSaidAroundThePassage() {
        Paragraph passage = paragraph(Kind.TEXT, plain("Eerst dit. "), here("Dan dat."), plain(" En tot slot."));
        Sessions.assertSaid("""
                Onder de kop: Preventie
                Ervoor staat: Eerst dit.
                Hieruit blijkt het standpunt: “Dan dat.”
                Erna staat: En tot slot.
                """, passage(OTHER, HEADING, passage, OTHER));
    }

    @Test
    void elseTheParagraphsBesideIt() {
        Sessions.assertSaid("""
                Onder de kop: Preventie
                Ervoor staat: Iets anders.
                Hieruit blijkt het standpunt: “Dan dat. En dit.”
                Erna staat: Iets anders.
                """, passage(HEADING, OTHER, paragraph(Kind.BULLET, here("Dan dat.")),
                paragraph(Kind.BULLET, here("En dit.")), OTHER));
    }

    @Test
    void aHeadingIsNoSentenceBeforeOrAfter() {
        Sessions.assertSaid("""
                Onder de kop: Preventie
                Hieruit blijkt het standpunt: “Dan dat.”
                """, passage(HEADING, paragraph(Kind.TEXT, here("Dan dat.")), HEADING));
    }

    @Test
    void whatFellOutIsSaidAloud() {
        Paragraph damaged = paragraph(Kind.TEXT, here("Een zogenaamde"), new Run("woord ontbreekt", Run.Kind.GAP),
                here(". •\tDaarna"), new Run("  Contact\n", Run.Kind.NAVIGATION));
        Sessions.assertSaid("""
                Hieruit blijkt het standpunt: “Een zogenaamde [woord ontbreekt]. Daarna”
                Erna staat: [van de webpagina: Contact]
                Er ontbreken woorden.
                """, passage(damaged));
    }

    @Test
    void severalPassagesAreCounted() {
        ProgrammeView view = view(List.of(passage("Passage 1 van 2"), passage("Passage 2 van 2")), 1,
                List.of(paragraph(Kind.TEXT, here("Dit."))));
        assertEquals(List.of("D66, Enschede.", "Stelling 1: Tekst.", "Standpunt: Eens. Omdat.", "Passage 2 van 2",
                "Hieruit blijkt het standpunt: “Dit.”", WORDS.of(Key.TERMINAL_TOPIC, 2)),
                ProgrammeLines.of(view, WORDS));
    }

    private static List<String> passage(Paragraph... paragraphs) {
        List<String> all = ProgrammeLines.of(view(List.of(passage("alleen")), 0, List.of(paragraphs)), WORDS);
        return all.subList(3, all.size());
    }

    private static ProgrammeView view(List<Passage> passages, int here, List<Paragraph> paragraphs) {
        return new ProgrammeView("D66", "Enschede", passages, here, "Meer", paragraphs, "Stelling 1", "Tekst.",
                Mark.AGREE,
                "Eens", "Omdat.", "Er ontbreken woorden.");
    }

    private static Passage passage(String name) {
        return new Passage(name, true, true, new Event.WentBack());
    }

    private static Paragraph paragraph(Kind kind, Run... runs) {
        return new Paragraph(kind, Stream.of(runs).toList());
    }

    private static Run plain(String text) {
        return new Run(text, Run.Kind.PLAIN);
    }

    private static Run here(String text) {
        return new Run(text, Run.Kind.HERE);
    }
}
