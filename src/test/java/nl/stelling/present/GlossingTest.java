// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import nl.stelling.Seeds;
import nl.stelling.statements.Id;
import nl.stelling.statements.Language;
import nl.stelling.statements.Sets;
import nl.stelling.statements.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlossingTest {

    private static final List<Term> GLOSSARY = List.of(term("boa", "boa", "boa’s"), term("om", "OM"),
            term("raad", "raad"), term("jeugdraad", "raad van de jeugd", "jeugd"), term("prokid", "ProKid+"),
            term("ecole", "école"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Een boa helpt.                 | Een [boa:boa] helpt.
            boa                            | [boa:boa]
            (boa), “boa”; boa-opleiding.   | ([boa:boa]), “[boa:boa]”; [boa:boa]-opleiding.
            boas, aboa, boa2, 2boa, boaé   | boas, aboa, boa2, 2boa, boaé
            De boa’s en de boa.            | De [boa’s:boa] en de [boa:boa].
            De raad van de jeugd spreekt.  | De [raad van de jeugd:jeugdraad] spreekt.
            De raad van de jeugdzorg.      | De [raad:raad] van de jeugdzorg.
            Raad en jeugd.                 | [Raad:raad] en [jeugd:jeugdraad].
            Boa, BOA, bOa                  | [Boa:boa], BOA, bOa
            om, Om, oM, OM                 | om, Om, oM, [OM:om]
            prokid+, ProKid+, ProKid       | prokid+, [ProKid+:prokid], ProKid
            ProKid+’s, ProKid+2            | [ProKid+:prokid]’s, ProKid+2
            École, école, ecole            | [École:ecole], [école:ecole], ecole
            Niets hiervan.                 | Niets hiervan.
            """)
    void whatIsExplained(String text, String expected) {
        assertEquals(expected, shown(Glossing.pieces(text, GLOSSARY, Language.DUTCH)));
    }

    @Test
    void aLanguageWithoutFormsHasNothingToExplain() {
        assertEquals(List.of(new Piece.Plain("A boa helps.")),
                Glossing.pieces("A boa helps.", GLOSSARY, Language.ENGLISH));
        assertEquals("Een [boa:boa].", shown(Glossing.pieces("Een boa.", GLOSSARY, new Language("nl-BE"))));
    }

    @Test
    void piecesPutTogetherAreTheText() {
        Seeds.each(500, random -> {
            String text = text(random);
            List<Piece> pieces = Glossing.pieces(text, GLOSSARY, Language.DUTCH);
            assertEquals(text, Pieces.text(pieces));
            assertEquals(0, pieces.stream().filter(piece -> !text.isEmpty() && piece.text().isEmpty()).count(), text);
        });
    }

    private static String text(RandomGenerator random) {
        List<String> parts = List.of("boa", "boa’s", "OM", "om", "raad", " van de ", "jeugd", "ProKid+", " ", ", ",
                "-", "x", "é", "2", "\n", "\\E", "(", "$1");
        List<String> chosen = new ArrayList<>();
        for (int i = random.nextInt(20); i > 0; i--) {
            chosen.add(parts.get(random.nextInt(parts.size())));
        }
        return String.join("", chosen);
    }

    private static String shown(List<Piece> pieces) {
        return String.join("", pieces.stream().map(piece -> switch (piece) {
            case Piece.Plain(var text) -> text;
            case Piece.Explained(var text, var term) -> "[" + text + ":" + term + "]";
        }).toList());
    }

    private static Term term(String id, String... forms) {
        return new Term(new Id<>(id), Sets.text(id), Map.of(Language.DUTCH, List.of(forms)), Sets.text("explanation"));
    }
}
