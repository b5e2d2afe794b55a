// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import java.util.ArrayList;
import java.util.List;
import nl.stelling.journey.Event;
import nl.stelling.journey.Place;
import nl.stelling.statements.Damage;
import nl.stelling.statements.Party;
import nl.stelling.statements.Passage;
import nl.stelling.statements.Programme;
import nl.stelling.statements.Statement;
import nl.stelling.statements.StatementSet;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** A programme's text as it is, with the passages that bear on a statement. */
final class ProgrammePresenter {

    /** So many words of a passage tell which it is, where the set gives it no name. */
    private static final int FIRST_WORDS = 5;

    private final StatementSet set;
    private final Words words;

    ProgrammePresenter(StatementSet set, Words words) {
        this.set = set;
        this.words = words;
    }

    /** The programme where a passage of it stands. */
    ProgrammeView view(Place.InProgramme place) {
        Statement statement = set.statement(place.statement());
        Party party = set.party(place.party());
        List<Passage> passages = set.passages(statement.id(), party.id());
        Passage here = passages.get(place.quote());
        Programme programme = set.programme(here.quote().programme());
        PositionView position = Positions.view(set, statement, party, words);
        String topic = words.of(Key.PROGRAMME_TOPIC, words.of(set.theme(statement.theme()).name()));
        List<ProgrammeView.Paragraph> paragraphs = Paragraphs.of(programme,
                new Runs(programme, markings(here, passages, programme), words));
        // What proves nothing must not stand beside the position as if it did
        return here.isProof()
                ? new ProgrammeView(position.party(), about(party, programme), passages(place, passages),
                        place.quote(), topic, paragraphs,
                        words.of(Key.STATEMENT_COUNTER, set.statements().indexOf(statement) + 1),
                        words.of(statement.text()), position.mark(), position.word(), position.reasoning(),
                        damageNote(programme))
                : new ProgrammeView(position.party(), about(party, programme), passages(place, passages),
                        place.quote(), topic, paragraphs, topic, name(here), position.mark(), "", "",
                        damageNote(programme));
    }

    /** The programme by itself. */
    ProgrammeView view(Place.WholeProgramme place) {
        Programme programme = set.programme(place.programme());
        Party party = set.party(programme.party());
        return new ProgrammeView(words.of(party.name()), about(party, programme), List.of(), -1, "",
                Paragraphs.of(programme, new Runs(programme, List.of(), words)), "", "", Mark.OPEN, "", "",
                damageNote(programme));
    }

    private String about(Party party, Programme programme) {
        return words.of(Key.PROGRAMME_ABOUT, words.of(party.place()), words.of(programme.title()),
                Positions.date(programme, words));
    }

    private String damageNote(Programme programme) {
        return programme.damage().stream().map(Damage::kind).anyMatch(
                kind -> kind == Damage.Kind.MISSING_WORDS || kind == Damage.Kind.MISSING_HEADING)
                        ? words.of(Key.PROGRAMME_DAMAGED)
                        : "";
    }

    private static List<Runs.Marking> markings(Passage here, List<Passage> passages, Programme programme) {
        List<Runs.Marking> markings = new ArrayList<>();
        markings.add(new Runs.Marking(here.quote(), here.isProof() ? Run.Kind.HERE : Run.Kind.TOPIC));
        passages.stream().filter(each -> each.isProof() && each.quote().programme().equals(programme.id()))
                .forEach(each -> markings.add(new Runs.Marking(each.quote(), Run.Kind.MARKED)));
        return markings;
    }

    private List<ProgrammeView.Passage> passages(Place.InProgramme place, List<Passage> passages) {
        List<ProgrammeView.Passage> shown = new ArrayList<>();
        for (Passage passage : passages) {
            int number = shown.size();
            shown.add(new ProgrammeView.Passage(name(passage), passage.isProof(), number == place.quote(),
                    new Event.PassageOpened(place.statement(), place.party(), number)));
        }
        return shown;
    }

    private String name(Passage passage) {
        return passage.name().isEmpty() ? firstWords(passage.quote().text()) : words.of(passage.name());
    }

    private String firstWords(String text) {
        List<String> all = List.of(text.strip().split("[\\s\\h•]+"));
        String first = String.join(" ", all.subList(0, Math.min(FIRST_WORDS, all.size())));
        return all.size() > FIRST_WORDS ? words.of(Key.PROGRAMME_FIRST_WORDS, first) : first;
    }
}
