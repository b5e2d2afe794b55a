// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import java.util.List;
import java.util.stream.Stream;
import nl.stelling.present.AboutView.Section;
import nl.stelling.statements.Publication;
import nl.stelling.statements.StatementSet;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** What Stelling is and how it was made, as text. */
final class AboutPresenter {

    private final StatementSet set;
    private final Desk desk;
    private final Words words;

    AboutPresenter(StatementSet set, Desk desk, Words words) {
        this.set = set;
        this.desk = desk;
        this.words = words;
    }

    AboutView view() {
        return new AboutView(words.of(Key.ABOUT_TITLE), sections(set.publication()), details(set.publication()),
                desk.hasSets());
    }

    private List<Section> sections(Publication publication) {
        return List.of(
                section(Key.ABOUT_WHAT, words.of(Key.ABOUT_WHAT_TEXT), words.of(publication.description())),
                new Section(notes(Key.ABOUT_PROGRAMMES, Sources.sentence(set, words),
                        words.of(Key.ABOUT_PROGRAMMES_TEXT)), texts()),
                section(Key.ABOUT_METHOD,
                        words.of(Key.ABOUT_METHOD_TEXT, set.minimumCounted(), set.scale().span()),
                        words.of(Key.ABOUT_COMMON_TEXT)),
                section(Key.ABOUT_SELECTION, words.of(publication.selection()), words.of(publication.partyOrder())),
                section(Key.ABOUT_PRIVACY,
                        words.of(desk.isBooth() ? Key.KIOSK_PRIVATE_TEXT : Key.ABOUT_PRIVACY_TEXT)),
                section(Key.ABOUT_MAKERS, words.of(Key.ABOUT_MAKERS_TEXT)),
                section(Key.ABOUT_MISTAKE, words.of(Key.ABOUT_MISTAKE_TEXT, words.of(publication.contact()))),
                section(Key.ABOUT_LICENCE,
                        words.of(Key.ABOUT_LICENCE_TEXT, Version.TEXT, publication.licence()),
                        words.of(Key.ABOUT_SET, words.of(publication.title()), publication.publisher(),
                                publication.version(), words.date(publication.date()),
                                grouped(publication.checksum()))));
    }

    private List<Notes> details(Publication publication) {
        return Stream.of(notes(Key.ABOUT_CODING, words.of(set.coding().description())),
                notes(Key.ABOUT_CHANGES, publication.changes().stream().map(change -> words.of(Key.ABOUT_CHANGE,
                        change.version(), words.date(change.date()), words.of(change.text()))).toArray(String[]::new)))
                .filter(each -> !each.paragraphs().isEmpty()).toList();
    }

    private List<Way> texts() {
        return set.parties().stream()
                .flatMap(party -> Sources.ways(set, party, Key.PROGRAMME_READ_NAME, words).stream()).toList();
    }

    /** Who compares it by eye loses their place in a row of 64 signs. */
    private static String grouped(String checksum) {
        return checksum.replaceAll("(.{8})(?=.)", "$1 ");
    }

    private Section section(Key heading, String... paragraphs) {
        return new Section(notes(heading, paragraphs), List.of());
    }

    private Notes notes(Key heading, String... paragraphs) {
        return new Notes(words.of(heading), List.of(paragraphs).stream().filter(each -> !each.isEmpty()).toList());
    }
}
