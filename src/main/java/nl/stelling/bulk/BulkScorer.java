// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.bulk;

import java.util.Arrays;
import nl.stelling.score.Method;
import nl.stelling.score.Scope;
import nl.stelling.statements.Party;
import nl.stelling.statements.Position;
import nl.stelling.statements.Statement;
import nl.stelling.statements.StatementSet;

/** Scores many voters on a set, by agreement or city block, silence left out. */
public final class BulkScorer {

    private static final int USUAL_SPAN = 2;

    private final boolean cityBlock;
    private final Scope scope;
    private final int span;
    private final int parties;
    /** By word, party and step. */
    private final long[][][] values;
    /** By word and party: the statements that may count. */
    private final long[][] held;

    /**
     * The scorer of a set by a method over a scope.
     *
     * @throws IllegalArgumentException if the method is neither agreement nor city block
     */
    public BulkScorer(StatementSet set, Method method, Scope scope) {
        this.cityBlock = switch (method) {
            case AGREEMENT -> false;
            case CITY_BLOCK -> true;
            case DIRECTIONAL, EUCLIDEAN, HYBRID -> throw new IllegalArgumentException("not in bits: " + method);
        };
        this.scope = scope;
        this.span = set.scale().span();
        this.parties = set.parties().size();
        this.values = new long[Ballots.words(set)][parties][span];
        this.held = new long[Ballots.words(set)][parties];
        for (int i = 0; i < set.statements().size(); i++) {
            for (int party = 0; party < parties; party++) {
                put(set, i, party);
            }
        }
    }

    private void put(StatementSet set, int index, int party) {
        Statement statement = set.statements().get(index);
        Party of = set.parties().get(party);
        boolean isInScope = scope == Scope.OWN || statement.isCommon();
        if (isInScope && statement.position(of.id()) instanceof Position.Held position) {
            long bit = 1L << index;
            held[index / Ballots.WORD][party] |= bit;
            for (int step = 0; step < position.stance().value() + set.scale().max(); step++) {
                values[index / Ballots.WORD][party][step] |= bit;
            }
        }
    }

    /** Room for the points of so many voters. */
    public Points points(int size) {
        return new Points(parties, size, scope == Scope.COMMON);
    }

    /**
     * Fills in the points of these voters.
     *
     * @throws IllegalArgumentException if there is not room for exactly these
     */
    public void score(Ballots ballots, Points points) {
        if (points.size() != ballots.size() || points.parties() != parties || points.shares() != shares()) {
            throw new IllegalArgumentException("room for other points");
        }
        long[] words = new long[ballots.size()];
        for (int row = 0; row < points.possible().length; row++) {
            possible(ballots, row, words, points.possible()[row]);
        }
        boolean usual = span == USUAL_SPAN && ballots.words() == 1 && ballots.extras(0).length == 1;
        for (int party = 0; party < parties; party++) {
            if (usual && cityBlock) {
                Kernel.cityBlock(ballots.values(0), values[0][party], ballots.answered(0), held[0][party],
                        ballots.extras(0)[0], points.lost(party));
            } else if (usual) {
                Kernel.agreement(ballots.values(0), values[0][party], ballots.answered(0), held[0][party],
                        ballots.extras(0)[0], points.lost(party));
            } else {
                lost(ballots, party, words, points.lost(party));
            }
        }
    }

    private boolean shares() {
        return scope == Scope.COMMON;
    }

    private void possible(Ballots ballots, int party, long[] words, int[] sums) {
        Arrays.fill(sums, 0);
        for (int word = 0; word < ballots.words(); word++) {
            Kernel.both(ballots.answered(word), held[word][party], words);
            Kernel.count(words, ballots.extras(word), sums);
        }
        for (int voter = 0; voter < sums.length; voter++) {
            sums[voter] *= cityBlock ? span : 1;
        }
    }

    private void lost(Ballots ballots, int party, long[] words, int[] sums) {
        Arrays.fill(sums, 0);
        for (int word = 0; word < ballots.words(); word++) {
            long[][] voters = ballots.values(word);
            long[] answered = ballots.answered(word);
            if (!cityBlock) {
                Kernel.differAnywhere(voters, values[word][party], answered, held[word][party], words);
                Kernel.count(words, ballots.extras(word), sums);
                continue;
            }
            for (int step = 0; step < span; step++) {
                Kernel.differ(voters[step], values[word][party][step], answered, held[word][party], words);
                Kernel.count(words, ballots.extras(word), sums);
            }
        }
    }
}
