// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.stelling.answers.AnswerSheet;
import nl.stelling.present.OfferView.Fact;
import nl.stelling.statements.Id;
import nl.stelling.statements.Publication;
import nl.stelling.statements.Statement;
import nl.stelling.statements.StatementSet;
import nl.stelling.statements.Text;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** Which sets there are, and what one is before it is used, as text. */
public final class SetPresenter {

    /** A checksum in pieces that an eye can compare. */
    private static final String EIGHTS = "(?<=\\G.{8})(?=.)";

    private final Words words;

    private SetPresenter(Words words) {
        this.words = words;
    }

    /**
     * A set that was opened before.
     *
     * @param where its folder or zip
     */
    public record Opened(Text title, String where) {}

    /**
     * The set that Stelling carries in itself, those that this computer has, and those that were opened before.
     *
     * @param mayChoose whether voters may open sets of their own
     * @param here those that this computer has
     * @param inUse where the set that is used now came from; empty for the one that Stelling carries
     */
    public static SetsView sets(boolean mayChoose, List<Opened> here, List<Opened> opened, String inUse, Words words) {
        SetPresenter presenter = new SetPresenter(words);
        List<SetsView.Known> known = new ArrayList<>();
        known.add(presenter.known(words.of(Key.SETS_BUNDLED), words.of(Key.SETS_BUNDLED_WHERE), "", inUse));
        Set<String> shown = new HashSet<>();
        Stream.concat(here.stream(), opened.stream()).filter(set -> shown.add(set.where())).forEach(
                set -> known.add(presenter.known(words.of(set.title()), set.where(), set.where(), inUse)));
        return new SetsView(words.of(Key.SETS_TITLE), words.of(mayChoose ? Key.SETS_LEAD : Key.SETS_LEAD_HERE),
                mayChoose, known, shown.size() == here.size() ? "" : words.of(Key.SETS_FORGOTTEN));
    }

    private SetsView.Known known(String name, String shown, String where, String inUse) {
        return new SetsView.Known(name, shown, where.equals(inUse), words.of(Key.SETS_LOOK_NAME, name),
                new Wish.OpenSet(where));
    }

    /**
     * What is known of a set before a journey goes on with it.
     *
     * @param where its folder or zip; empty for the set that Stelling carries in itself
     * @param checksum of the set that is used now; empty while there is none
     * @param sheet what the voter said of that set
     */
    public static OfferView offer(StatementSet offered, String where, String checksum, AnswerSheet sheet,
            Words words) {
        Publication publication = offered.publication();
        boolean isInUse = publication.checksum().equals(checksum);
        Set<Id<Statement>> said = new HashSet<>(sheet.answers().keySet());
        said.addAll(sheet.weights().keySet());
        boolean erases = !said.isEmpty() && !isInUse;
        return new OfferView(words.of(publication.title()),
                List.of(words.of(publication.description()), words.of(Key.OFFER_LEAD)),
                new SetPresenter(words).facts(offered, where),
                isInUse ? words.of(Key.OFFER_IN_USE) : erases ? words.of(Key.OFFER_ERASES, said.size()) : "", erases,
                isInUse);
    }

    private List<Fact> facts(StatementSet set, String where) {
        Publication publication = set.publication();
        return List.of(fact(Key.OFFER_PUBLISHER, publication.publisher()),
                fact(Key.OFFER_DATE, words.date(publication.date())),
                fact(Key.OFFER_VERSION, publication.version()),
                fact(Key.OFFER_STATEMENTS, words.of(Key.NUMBER, set.statements().size())),
                fact(Key.OFFER_PARTIES, words.of(Key.OFFER_PARTIES_VALUE, set.parties().size(),
                        words.list(set.parties().stream().map(party -> words.of(party.name())).toList()))),
                fact(Key.OFFER_LANGUAGES, words.list(set.languages().stream().map(words::nameOf).toList())),
                fact(Key.OFFER_WHERE, where.isEmpty() ? words.of(Key.SETS_BUNDLED_WHERE) : where),
                fact(Key.OFFER_CHECKSUM, String.join(" ", publication.checksum().split(EIGHTS))));
    }

    private Fact fact(Key name, String value) {
        return new Fact(words.of(name), value);
    }
}
