// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import java.util.ArrayList;
import java.util.List;
import nl.stelling.certainty.Certainty;
import nl.stelling.certainty.Certainty.Pair;
import nl.stelling.certainty.Resampling;
import nl.stelling.certainty.Scrutiny;
import nl.stelling.journey.Place.HowSure;
import nl.stelling.present.HowSureView.Band;
import nl.stelling.present.HowSureView.Chances;
import nl.stelling.present.HowSureView.Hundred;
import nl.stelling.score.Outcome;
import nl.stelling.statements.Party;
import nl.stelling.statements.StatementSet;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** What becomes of an outcome when the statements are drawn anew, as text: in counts, for counts can be pictured. */
final class HowSurePresenter {

    /** From so many cases in a hundred on, bands that overlap do not make a difference doubtful. */
    private static final int NEARLY_ALWAYS = 95;

    private final StatementSet set;
    private final Outcome outcome;
    private final Scrutiny scrutiny;
    private final Words words;

    HowSurePresenter(StatementSet set, HowSure place, Words words) {
        this.set = set;
        this.outcome = place.outcome();
        this.scrutiny = place.scrutiny();
        this.words = words;
    }

    HowSureView view() {
        return new HowSureView(new MethodsPresenter(set, outcome, scrutiny, words).view(), switch (scrutiny) {
            case Scrutiny.TooFew _ -> chances(words.of(Key.RESULT_LEAD_NONE, counted(), set.minimumCounted()), false,
                    List.of(), List.of(), List.of(), "", "");
            case Scrutiny.Awaited _ -> chances(lead(), true, List.of(), List.of(), List.of(), "", "");
            case Scrutiny.Found found -> chances(lead(), false, hundreds(found.certainty()),
                    lists(found.certainty()), bands(found.certainty()), words.of(Key.SURE_BANDS),
                    overlap(found.certainty()));
        });
    }

    private Chances chances(String lead, boolean isAwaited, List<Hundred> hundreds, List<Notes> lists,
            List<Band> bands, String bandsNote, String overlap) {
        return new Chances(words.of(Key.SURE_TITLE), lead, isAwaited, hundreds, lists, bands, bandsNote, overlap);
    }

    private String lead() {
        return words.of(Key.SURE_LEAD, counted(), Resampling.DRAWS);
    }

    private int counted() {
        return outcome.standings().getFirst().match().common().counted();
    }

    /** Of two parties the one beside the other; of more the first beside all others, unless several stand first. */
    private List<Hundred> hundreds(Certainty certainty) {
        if (certainty.pairs().size() == 1) {
            return List.of(pair(certainty.pairs().getFirst(), certainty.draws()));
        }
        return certainty.pairs().isEmpty() || outcome.first().size() > 1
                ? List.of()
                : List.of(first(certainty.bands().getFirst(), certainty.draws()));
    }

    private Hundred pair(Pair pair, int draws) {
        String upper = name(pair.upper());
        String lower = name(pair.lower());
        Cases cases = cases(pair, draws);
        return new Hundred(words.of(Key.SURE_CLOSER, cases.sayOne(words), upper, lower),
                words.of(Key.SURE_REST, cases.sayOther(words), cases.sayNeither(words)), cases.oneOfHundred(),
                cases.neitherOfHundred(), cases.otherOfHundred(), words.of(Key.SURE_MARKS, upper, lower));
    }

    private static Cases cases(Pair pair, int draws) {
        return new Cases(draws, pair.above(), pair.equal(), draws - pair.above() - pair.equal());
    }

    private Hundred first(Certainty.Band band, int draws) {
        String party = name(band.party());
        Cases cases = new Cases(draws, band.alone(), band.first() - band.alone(), draws - band.first());
        return new Hundred(words.of(Key.SURE_FIRST, cases.sayOne(words), party),
                words.of(Key.SURE_FIRST_REST, cases.sayOther(words), cases.sayNeither(words)), cases.oneOfHundred(),
                cases.neitherOfHundred(), cases.otherOfHundred(), words.of(Key.SURE_FIRST_MARKS, party));
    }

    /** How often each of many parties is closest, and how often each is closer than the next. */
    private List<Notes> lists(Certainty certainty) {
        if (certainty.pairs().size() < 2) {
            return List.of();
        }
        List<String> firsts = new ArrayList<>(certainty.bands().stream().filter(band -> band.first() > 0)
                .limit(MethodsPresenter.MOST).map(band -> words.of(Key.SURE_LINE, name(band.party()),
                        Cases.alone(band.first(), certainty.draws(), words)))
                .toList());
        if (certainty.bands().stream().anyMatch(band -> band.first() == 0)) {
            firsts.add(words.of(Key.SURE_FIRST_NEVER));
        }
        List<String> next = certainty.pairs().stream().limit(MethodsPresenter.MOST - 1)
                .map(pair -> words.of(Key.SURE_NEXT, name(pair.upper()), name(pair.lower()),
                        cases(pair, certainty.draws()).sayOne(words), cases(pair, certainty.draws()).sayNeither(words)))
                .toList();
        return List.of(new Notes(words.of(Key.SURE_FIRSTS), firsts), new Notes(words.of(Key.SURE_NEXTS), next));
    }

    private List<Band> bands(Certainty certainty) {
        return certainty.bands().stream().limit(MethodsPresenter.MOST).map(this::band).toList();
    }

    private Band band(Certainty.Band band) {
        int percent = outcome.match(band.party().id()).common().percent();
        String party = name(band.party());
        String text = words.of(Key.SURE_BAND, band.low(), words.percent(band.high()));
        return new Band(party, percent, band.low(), band.high(), text,
                words.of(Key.SURE_BAND_NAME, party, words.percent(percent), text));
    }

    /** What the bands of the first two parties say together. */
    private String overlap(Certainty certainty) {
        if (certainty.pairs().isEmpty()) {
            return "";
        }
        Pair pair = certainty.pairs().getFirst();
        if (outcome.first().size() > 1) {
            return words.of(Key.SURE_TIED, name(pair.upper()), name(pair.lower()));
        }
        boolean isApart = certainty.bands().get(1).high() < certainty.bands().getFirst().low();
        boolean isNearlyAlways = cases(pair, certainty.draws()).oneOfHundred() >= NEARLY_ALWAYS;
        return words.of(isApart
                ? Key.SURE_APART
                : isNearlyAlways ? Key.SURE_OVERLAP_YET : Key.SURE_OVERLAP, name(pair.upper()), name(pair.lower()));
    }

    private String name(Party party) {
        return words.of(party.name());
    }
}
