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

    /** A form of a term; with a capital too, as at the start of a sentence, but in no other case. */
    private record Form(String text, Id<Term> term) {

        String pattern() {
            int first = text.codePointAt(0);
            String rest = text.substring(Character.charCount(first));
            return "(?:" + Pattern.quote(Character.toString(first)) + "|"
                    + Pattern.quote(Character.toString(Character.toUpperCase(first))) + ")" + Pattern.quote(rest);
        }
    }

    private Glossing() {}

    /** The text cut into plain words and explained terms; put together again it is the same text. */
    static List<Piece> pieces(String text, List<Term> glossary, Language language) {
        List<Form> forms = glossary.stream()
                .flatMap(term -> term.formsIn(language).stream().map(form -> new Form(form, term.id())))
                .sorted(Comparator.comparingInt((Form form) -> form.text().length()).reversed()).toList();
        if (forms.isEmpty()) {
            return List.of(new Piece.Plain(text));
        }
        Matcher matcher = Pattern.compile(forms.stream().map(Form::pattern)
                .collect(Collectors.joining("|", "(?<![\\p{L}\\d])(?:", ")(?![\\p{L}\\d])"))).matcher(text);
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
        return forms.stream().filter(form -> Pattern.matches(form.pattern(), found)).findFirst().orElseThrow().term();
    }
}
