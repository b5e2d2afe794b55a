// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import java.util.ArrayList;
import java.util.List;
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
        Publication publication = set.publication();
        List<Notes> sections = new ArrayList<>();
        sections.add(notes(Key.ABOUT_WHAT, words.of(Key.ABOUT_WHAT_TEXT), words.of(publication.description())));
        sections.add(notes(Key.ABOUT_MAKERS, words.of(Key.ABOUT_MAKERS_TEXT),
                words.of(Key.ABOUT_SET, words.of(publication.title()), publication.publisher(), publication.version(),
                        publication.date(), publication.checksum())));
        sections.add(notes(Key.ABOUT_SELECTION, words.of(publication.selection()), words.of(publication.partyOrder()),
                words.of(set.coding().description())));
        sections.add(notes(Key.ABOUT_METHOD, words.of(Key.ABOUT_METHOD_TEXT, set.minimumCounted(), set.scale().span()),
                words.of(Key.ABOUT_COMMON_TEXT)));
        sections.add(notes(Key.ABOUT_PROGRAMMES, Sources.sentence(set, words), words.of(Key.ABOUT_PROGRAMMES_TEXT)));
        sections.add(
                notes(Key.ABOUT_PRIVACY, words.of(desk.isBooth() ? Key.KIOSK_PRIVATE_TEXT : Key.ABOUT_PRIVACY_TEXT)));
        sections.add(notes(Key.ABOUT_MISTAKE, words.of(Key.ABOUT_MISTAKE_TEXT, words.of(publication.contact()))));
        sections.add(notes(Key.ABOUT_LICENCE, words.of(Key.ABOUT_LICENCE_TEXT, Version.TEXT, publication.licence())));
        if (!publication.changes().isEmpty()) {
            sections.add(notes(Key.ABOUT_CHANGES, publication.changes().stream()
                    .map(change -> words.of(Key.ABOUT_CHANGE, change.version(), change.date(), words.of(change.text())))
                    .toArray(String[]::new)));
        }
        return new AboutView(words.of(Key.ABOUT_TITLE), sections, set.parties().stream()
                .flatMap(party -> Sources.ways(set, party, Key.PROGRAMME_READ_NAME, words).stream()).toList(),
                desk.hasSets());
    }

    private Notes notes(Key heading, String... paragraphs) {
        return new Notes(words.of(heading), List.of(paragraphs).stream().filter(each -> !each.isEmpty()).toList());
    }
}
