// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.library;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.stelling.statements.Language;
import nl.stelling.statements.Term;

/** Reads glossary.json. */
final class GlossaryReader {

    private GlossaryReader() {}

    static List<Term> read(Cursor at, List<Language> languages) {
        Format.allowSchema(at);
        Set<String> taken = new HashSet<>();
        List<Term> terms = at.need("terms").list(each -> new Term(Values.newId(each.need("id"), taken),
                Values.text(each.need("term"), languages), forms(each.need("forms"), languages),
                Values.text(each.need("explanation"), languages)));
        at.close();
        return terms;
    }

    private static Map<Language, List<String>> forms(Cursor at, List<Language> languages) {
        Map<Language, List<String>> forms = new HashMap<>();
        if (!at.isAbsent()) {
            Values.inLanguages(at, languages)
                    .forEach((language, list) -> forms.put(language, list.list(Values::plain)));
        }
        return forms;
    }
}
