// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.library;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.stelling.statements.Basis;
import nl.stelling.statements.Firmness;
import nl.stelling.statements.Id;
import nl.stelling.statements.Party;
import nl.stelling.statements.Position;
import nl.stelling.statements.Quote;
import nl.stelling.statements.Text;

/** Reads what each party's programme says of a statement. */
final class PositionReader {

    private final Frame frame;
    private final QuoteReader quotes;

    PositionReader(Frame frame) {
        this.frame = frame;
        this.quotes = new QuoteReader(frame);
    }

    /** The position of every party of the set, each once. */
    Map<Id<Party>, Position> read(Cursor list) {
        Map<Id<Party>, Position> positions = new HashMap<>();
        list.list(each -> {
            Cursor place = each.need("party");
            Id<Party> party = Values.reference(place, frame.parties(), Rule.UNKNOWN_PARTY);
            Position position = position(each, party);
            if (positions.putIfAbsent(party, position) != null && frame.parties().contains(party.value())) {
                place.problem(Rule.DOUBLE_POSITION, "");
            }
            return position;
        });
        if (list.json() instanceof Json.Arr) {
            frame.parties().stream().filter(party -> !positions.containsKey(new Id<Party>(party)))
                    .forEach(party -> list.problem(Rule.MISSING_POSITION, "", party));
        }
        return positions;
    }

    private Position position(Cursor at, Id<Party> party) {
        Optional<String> stance = Values.stance(at.need("stance"), frame.scale(), Vocabulary.SILENT);
        if (stance.isEmpty()) {
            // Whether it is silence decides which keys belong here
            at.leave();
            return new Position.Silent(Text.NONE);
        }
        return Vocabulary.value(Vocabulary.STANCES, stance.get()).map(held -> {
            Firmness firmness = Values.choice(at.need("firmness"), Vocabulary.FIRMNESS);
            Basis basis = Values.choice(at.need("basis"), Vocabulary.BASIS);
            List<Quote> proof = quotes(at, party);
            Text reasoning = text(at.need("reasoning"));
            Text inference = basis == Basis.INFERRED ? inference(at) : Text.NONE;
            return proof.isEmpty()
                    ? new Position.Silent(reasoning)
                    : new Position.Held(held, firmness, basis, proof, reasoning, inference);
        }).orElseGet(() -> new Position.Silent(text(at.maybe("reasoning"))));
    }

    private List<Quote> quotes(Cursor at, Id<Party> party) {
        Cursor list = at.maybe("quotes");
        List<Quote> proof = list.list(each -> quotes.read(each, party.value()));
        if (proof.isEmpty() && (list.isAbsent() || list.json() instanceof Json.Arr)) {
            at.problem(Rule.POSITION_WITHOUT_QUOTE, "", "");
        }
        return proof;
    }

    private Text inference(Cursor at) {
        Cursor inference = at.maybe("inference");
        if (inference.isAbsent()) {
            at.problem(Rule.INFERENCE_MISSING, "", "");
        }
        return text(inference);
    }

    private Text text(Cursor place) {
        return Values.text(place, frame.languages());
    }
}
