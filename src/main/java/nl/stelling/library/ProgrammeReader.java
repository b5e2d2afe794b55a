// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.library;

import static nl.stelling.library.Values.number;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;
import java.util.regex.Pattern;
import nl.stelling.statements.Damage;
import nl.stelling.statements.Id;
import nl.stelling.statements.Language;
import nl.stelling.statements.Party;
import nl.stelling.statements.Programme;

/** Reads the programmes that set.json names, each with its text. */
final class ProgrammeReader {

    private static final String UNDATED = "unknown";
    private static final Pattern YEAR_OR_MONTH = Pattern.compile("[0-9]{4}(-(0[1-9]|1[0-2]))?");

    private final Shelf shelf;
    private final List<Language> languages;
    private final SequencedSet<String> parties;
    private final Set<String> taken = new LinkedHashSet<>();
    private final SequencedMap<String, String> owners = new LinkedHashMap<>();

    ProgrammeReader(Shelf shelf, List<Language> languages, SequencedSet<String> parties) {
        this.shelf = shelf;
        this.languages = languages;
        this.parties = parties;
    }

    /** The programmes whose text could be read. */
    List<Programme> read(Cursor list) {
        return list.list(this::programme).stream().flatMap(Optional::stream).toList();
    }

    /** The party of every programme that has an id, with a text or without. */
    Map<String, String> owners() {
        return Collections.unmodifiableMap(owners);
    }

    static Map<String, Programme> byId(List<Programme> programmes) {
        Map<String, Programme> byId = new LinkedHashMap<>();
        programmes.forEach(programme -> byId.putIfAbsent(programme.id().value(), programme));
        return Collections.unmodifiableMap(byId);
    }

    private Optional<Programme> programme(Cursor at) {
        Id<Programme> id = Values.newId(at.need("id"), taken);
        Id<Party> party = Values.reference(at.need("party"), parties, Rule.UNKNOWN_PARTY);
        owners.putIfAbsent(id.value(), party.value());
        var title = Values.text(at.need("title"), languages);
        String date = date(at.need("date"));
        Optional<Shelf.Carried> carried = carried(at.need("file"));
        Cursor sha256 = at.need("sha256");
        Optional<String> sum = Values.string(sha256);
        carried.filter(file -> sum.isPresent() && !sum.get().equals(file.sha256()))
                .ifPresent(file -> sha256.problem(Rule.BAD_CHECKSUM, file.sha256()));
        int length = carried.map(file -> file.text().length()).orElse(Integer.MAX_VALUE);
        List<Damage> damage = at.need("damage").list(each -> damage(each, length)).stream()
                .sorted(Comparator.comparingInt(Damage::start)).toList();
        return carried.map(file -> new Programme(id, party, title, date, file.sha256(), file.text(), damage));
    }

    private Optional<Shelf.Carried> carried(Cursor at) {
        String file = Values.plain(at);
        if (Names.isPlain(file)) {
            return shelf.programme(file, at.place());
        }
        if (!file.isBlank()) {
            at.problem(Rule.UNSAFE_NAME, "");
        }
        return Optional.empty();
    }

    private static String date(Cursor at) {
        String value = Values.string(at).orElse(UNDATED);
        if (value.equals(UNDATED)) {
            return "";
        }
        return YEAR_OR_MONTH.matcher(value).matches() ? value : Values.date(at);
    }

    private Damage damage(Cursor at, int length) {
        Damage.Kind kind = Values.choice(at.need("kind"), Vocabulary.DAMAGE);
        int start = number(at.need("start"), 0, Integer.MAX_VALUE);
        Cursor place = at.need("end");
        int end = number(place, 0, Integer.MAX_VALUE);
        boolean outside = end < start || end > length;
        if (outside && !place.isAbsent()) {
            place.problem(Rule.DAMAGE_OUTSIDE_TEXT, start + ".." + length);
        }
        return new Damage(kind, outside ? 0 : start, outside ? 0 : end, Values.text(at.need("note"), languages));
    }
}
