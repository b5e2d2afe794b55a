// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.stelling.library.Bundled;
import nl.stelling.statements.Id;
import nl.stelling.statements.Language;
import nl.stelling.statements.StatementSet;
import nl.stelling.statements.Term;
import nl.stelling.statements.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the glossary of the bundled set explains in the texts of that set. */
class GlossaryOfTheSetTest {

    private static final StatementSet SET = Bundled.SET;

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void everyMatchIsAnIntendedFormAndAWholeWord(String tag) {
        Language language = new Language(tag);
        int matches = 0;
        for (String text : texts(language)) {
            int at = 0;
            for (Piece piece : pieces(text, language)) {
                if (piece instanceof Piece.Explained(var found, var id)) {
                    matches++;
                    assertTrue(forms(id, language).contains(found), () -> found + " as " + id + " in: " + text);
                    assertFalse(isInWord(text, at - 1) || isInWord(text, at + found.length()),
                            () -> "part of a word: " + found + " in: " + text);
                }
                at += piece.text().length();
            }
            assertEquals(text.length(), at, text);
        }
        assertTrue(matches > 50, "the glossary is used");
    }

    @Test
    void everyTermOccursInTheSetOrInAProgramme() {
        Set<Id<Term>> unused = new TreeSet<>();
        Set<Id<Term>> used = new HashSet<>();
        for (Language language : SET.languages()) {
            Stream.concat(texts(language).stream(), SET.programmes().stream().map(each -> each.text()))
                    .flatMap(text -> pieces(text, language).stream()).forEach(piece -> {
                        if (piece instanceof Piece.Explained(_, var term)) {
                            used.add(term);
                        }
                    });
        }
        SET.glossary().stream().map(Term::id).filter(id -> !used.contains(id)).forEach(unused::add);
        assertEquals(Set.of(), unused, "a term that nobody meets is not explained");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void everyTermHasFormsThatBelongToItAlone(String tag) {
        Language language = new Language(tag);
        List<String> forms = SET.glossary().stream().flatMap(term -> term.formsIn(language).stream()).toList();
        assertEquals(forms.size(), forms.stream().distinct().count(), "a form of two terms");
        SET.glossary().forEach(term -> assertFalse(term.formsIn(language).isEmpty(), () -> "no forms: " + term.id()));
    }

    /** All texts in which terms are explained. */
    private static List<String> texts(Language language) {
        return SET.statements().stream().flatMap(each -> Stream.of(each.text(), each.meaning(), each.now(),
                each.argumentFor(), each.argumentAgainst())).map((Text text) -> text.in(language)).toList();
    }

    private static List<Piece> pieces(String text, Language language) {
        return Glossing.pieces(text, SET.glossary(), language);
    }

    /** As the set lists them, and each with a capital at its start. */
    private static List<String> forms(Id<Term> id, Language language) {
        List<String> forms = new ArrayList<>();
        SET.glossary().stream().filter(term -> term.id().equals(id)).forEach(term -> term.formsIn(language)
                .forEach(form -> {
                    forms.add(form);
                    forms.add(Character.toUpperCase(form.charAt(0)) + form.substring(1));
                }));
        return forms;
    }

    private static boolean isInWord(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }
}
