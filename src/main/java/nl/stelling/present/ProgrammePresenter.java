// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.stelling.journey.Event;
import nl.stelling.journey.Place;
import nl.stelling.present.ProgrammeView.Paragraph;
import nl.stelling.present.ProgrammeView.Passage;
import nl.stelling.statements.Damage;
import nl.stelling.statements.Party;
import nl.stelling.statements.Position;
import nl.stelling.statements.Programme;
import nl.stelling.statements.Quote;
import nl.stelling.statements.Statement;
import nl.stelling.statements.StatementSet;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** A programme's text as it is, cut into paragraphs; only bullets and line ends are left to the layout. */
final class ProgrammePresenter {

    /** A bullet, or words up to the next bullet or line end. */
    private static final Pattern LINE = Pattern.compile("(?m)(?<bullet>\\h*•\\h*)?(?<words>[^•\\n]+)");
    private static final int LONGEST_HEADING = 60;

    private ProgrammePresenter() {}

    static ProgrammeView view(StatementSet set, Place.InProgramme place, Words words) {
        Statement statement = set.statement(place.statement());
        Party party = set.party(place.party());
        Position position = statement.position(place.party());
        List<Quote> quotes = position instanceof Position.Held held ? held.quotes() : List.of();
        Quote here = quotes.get(place.quote());
        Programme programme = set.programme(here.programme());
        List<Quote> marked = quotes.stream().filter(quote -> quote.programme().equals(programme.id())).toList();
        List<Paragraph> paragraphs = paragraphs(programme, new Runs(programme, marked, marked.indexOf(here), words));
        PositionView view = Positions.view(set, statement, party, words);
        return new ProgrammeView(view.party(), words.of(Key.PROGRAMME_ABOUT, words.of(party.place()),
                words.of(programme.title()), Positions.date(programme, words)),
                passages(place, quotes, words), place.quote(), paragraphs,
                words.of(Key.STATEMENT_COUNTER, set.statements().indexOf(statement) + 1), words.of(statement.text()),
                view.mark(), view.word(), view.reasoning(),
                hasLostWords(programme) ? words.of(Key.PROGRAMME_DAMAGED) : "");
    }

    private static boolean hasLostWords(Programme programme) {
        return programme.damage().stream().map(Damage::kind).anyMatch(
                kind -> kind == Damage.Kind.MISSING_WORDS || kind == Damage.Kind.MISSING_HEADING);
    }

    private static List<Passage> passages(Place.InProgramme place, List<Quote> quotes, Words words) {
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < quotes.size(); i++) {
            passages.add(new Passage(words.of(Key.PROGRAMME_PASSAGE, i + 1, quotes.size()), i == place.quote(),
                    new Event.PassageOpened(place.statement(), place.party(), i)));
        }
        return passages;
    }

    private static List<Paragraph> paragraphs(Programme programme, Runs runs) {
        List<MatchResult> lines = LINE.matcher(programme.text()).results()
                .filter(line -> !isBlank(line.group("words"))).toList();
        List<Paragraph> paragraphs = new ArrayList<>();
        int before = 0;
        for (int i = 0; i < lines.size(); i++) {
            MatchResult line = lines.get(i);
            int end = line.end("words");
            int after = i + 1 < lines.size() ? end + 1 : programme.text().length() + 1;
            paragraphs.add(new Paragraph(kind(line), runs.line(before, line.start("words"), end, after)));
            before = after;
        }
        return paragraphs;
    }

    private static Paragraph.Kind kind(MatchResult line) {
        if (line.group("bullet") != null) {
            return Paragraph.Kind.BULLET;
        }
        return isHeading(line.group("words")) ? Paragraph.Kind.HEADING : Paragraph.Kind.TEXT;
    }

    /** Spaces that do not break are no words either. */
    private static boolean isBlank(String line) {
        return line.codePoints().allMatch(each -> Character.isWhitespace(each) || Character.isSpaceChar(each));
    }

    /** The texts mark no headings: a short line that ends like no sentence is one. */
    private static boolean isHeading(String line) {
        String bare = line.strip();
        return bare.length() <= LONGEST_HEADING && ".:;,!?".indexOf(bare.charAt(bare.length() - 1)) < 0;
    }
}
