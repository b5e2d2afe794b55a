// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.library;

import static nl.stelling.library.Values.date;
import static nl.stelling.library.Values.newId;
import static nl.stelling.library.Values.number;
import static nl.stelling.library.Values.plain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;
import nl.stelling.statements.Axis;
import nl.stelling.statements.Id;
import nl.stelling.statements.Language;
import nl.stelling.statements.Party;
import nl.stelling.statements.Programme;
import nl.stelling.statements.Publication;
import nl.stelling.statements.Scale;
import nl.stelling.statements.StatementSet;
import nl.stelling.statements.Text;
import nl.stelling.statements.Theme;
import nl.stelling.statements.WeightChoice;

/** Reads set.json, and with it the programmes that it names. */
final class SetFileReader {

    private static final int MAX_FACTOR = 100;
    static final int MAX_MINUTES = 600;

    private final Cursor at;
    private final Shelf shelf;
    private final List<Language> languages;

    private SetFileReader(Cursor at, Shelf shelf) {
        this.at = at;
        this.shelf = shelf;
        this.languages = languages(at.need("languages"));
    }

    /** What stands in set.json, or nothing if it is of another format: then every further fault would mislead. */
    static Optional<SetFile> read(Cursor at, Shelf shelf) {
        return Format.isKnown(at) ? Optional.of(new SetFileReader(at, shelf).read()) : Optional.empty();
    }

    private SetFile read() {
        Id<StatementSet> id = Values.id(at.need("id"));
        Publication publication = publication();
        SequencedSet<String> themeIds = new LinkedHashSet<>();
        SequencedSet<String> axisIds = new LinkedHashSet<>();
        SequencedSet<String> partyIds = new LinkedHashSet<>();
        List<Theme> themes = at.need("themes")
                .some(each -> new Theme(newId(each.need("id"), themeIds), text(each.need("name"))));
        List<Axis> axes = at.need("axes").list(each -> new Axis(newId(each.need("id"), axisIds),
                text(each.need("low")), text(each.need("high"))));
        List<Party> parties = at.need("parties").some(Limits.PARTIES, each -> new Party(
                newId(each.need("id"), partyIds), text(each.need("name")), text(each.need("place"))));
        ProgrammeReader reader = new ProgrammeReader(shelf, languages, partyIds);
        List<Programme> programmes = reader.read(at.need("programmes"));
        SequencedMap<String, String> statements = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        at.need("statements").some(Limits.FILES, each -> {
            String statement = newId(each, taken).value();
            return taken.contains(statement) ? statements.putIfAbsent(statement, each.place()) : statement;
        });
        Frame frame = new Frame(languages, scale(at.need("scale")), themeIds, axisIds, partyIds, reader.owners(),
                ProgrammeReader.byId(programmes), statements);
        int most = statements.isEmpty() ? Limits.FILES : statements.size();
        SetFile set = new SetFile(id, publication, frame, weights(at.need("weights")),
                number(at.need("minimumCounted"), 1, most), number(at.need("minutes"), 1, MAX_MINUTES), themes, axes,
                parties, programmes);
        at.close();
        return set;
    }

    private Publication publication() {
        Cursor publisher = at.need("publisher");
        String name = plain(publisher.need("name"));
        Text contact = text(publisher.need("contact"));
        publisher.close();
        return new Publication(text(at.need("title")), text(at.need("description")), name, contact,
                plain(at.need("version")), date(at.need("date")), plain(at.need("licence")), text(at.need("selection")),
                text(at.need("partyOrder")), at.need("changes").list(this::change), "");
    }

    private Publication.Change change(Cursor each) {
        return new Publication.Change(plain(each.need("version")), date(each.need("date")), text(each.need("text")));
    }

    private List<WeightChoice> weights(Cursor list) {
        List<Integer> before = new ArrayList<>();
        return list.some(MAX_FACTOR, each -> {
            // A sheet that says nothing of a statement counts it once: so must the weight that all begin with
            Cursor place = each.need("factor");
            int factor = number(place, 1, before.isEmpty() ? 1 : MAX_FACTOR);
            boolean given = place.json() instanceof Json.Num number && number.literal().equals("" + factor);
            if (given && before.contains(factor)) {
                place.problem(Rule.DOUBLE_VALUE, "");
            }
            before.add(factor);
            return new WeightChoice(factor, text(each.need("name")));
        });
    }

    private Text text(Cursor place) {
        return Values.text(place, languages);
    }

    static List<Language> languages(Cursor list) {
        SequencedSet<Language> languages = new LinkedHashSet<>();
        list.some(Limits.LANGUAGES, each -> Values.string(each).map(tag -> {
            if (!Language.isValid(tag)) {
                each.problem(Rule.BAD_LANGUAGE, "");
            } else if (!languages.add(new Language(tag))) {
                each.problem(Rule.DOUBLE_VALUE, "");
            }
            return tag;
        }));
        return List.copyOf(languages);
    }

    private static Scale scale(Cursor place) {
        return switch (place.json()) {
            case Json.Num number when number.literal().equals("5") -> Scale.FIVE_POINT;
            case Json.Num number when number.literal().equals("3") -> Scale.THREE_POINT;
            case Json.Num number -> {
                place.problem(Rule.UNKNOWN_VALUE, "3, 5");
                yield Scale.FIVE_POINT;
            }
            case Json.Absent absent -> Scale.FIVE_POINT;
            case Json other -> {
                place.problem(Rule.WRONG_TYPE, "whole number");
                yield Scale.FIVE_POINT;
            }
        };
    }
}
