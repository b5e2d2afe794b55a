// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.stelling.statements.Id;
import nl.stelling.statements.Language;
import nl.stelling.statements.Term;

/** Finds the glossary's terms in running text, in all their forms, as whole words. */
final class Glossing {

    private record Form(String text, Id<Term> term) {}

    private Glossing() {}

    /** The text cut into plain words and explained terms; put together again it is the same text. */
    static List<Piece> pieces(String text, List<Term> glossary, Language language) {
        List<Form> forms = glossary.stream()
                .flatMap(term -> term.formsIn(language).stream().map(form -> new Form(form, term.id())))
                .sorted(Comparator.comparingInt((Form form) -> form.text().length()).reversed()).toList();
        if (forms.isEmpty()) {
            return List.of(new Piece.Plain(text));
        }
        Matcher matcher = Pattern.compile(forms.stream().map(form -> Pattern.quote(form.text()))
                .collect(Collectors.joining("|", "(?<![\\p{L}\\d])(?:", ")(?![\\p{L}\\d])")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE).matcher(text);
        List<Piece> pieces = new ArrayList<>();
        int end = 0;
        while (matcher.find()) {
            if (matcher.start() > end) {
                pieces.add(new Piece.Plain(text.substring(end, matcher.start())));
            }
            pieces.add(new Piece.Explained(matcher.group(), termOf(matcher.group(), forms)));
            end = matcher.end();
        }
        if (end < text.length()) {
            pieces.add(new Piece.Plain(text.substring(end)));
        }
        return pieces;
    }

    private static Id<Term> termOf(String found, List<Form> forms) {
        return forms.stream().filter(form -> form.text().equalsIgnoreCase(found)).findFirst().orElseThrow().term();
    }
}
