// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.bulk;

import java.util.List;
import nl.stelling.score.Outcome;
import nl.stelling.statements.Party;
import nl.stelling.statements.Statement;

/**
 * What a set does to its voters, for who edits it. Everything about voters is by city block over the common statements, as
 * the wizard puts parties in order.
 *
 * @param voters how many voters were made up at random, every answer as likely as any other
 * @param seed what they were made from
 * @param isOrdered whether enough is common to put parties in order at all; if not, what is said of voters says nothing
 * @param tied with how many of them the first place is shared
 * @param agreeing what comes of agreeing with every statement, as strongly as the scale allows
 * @param disagreeing the same of disagreeing
 * @param alike groups of statements of which one tells no more about the parties than another
 */
public record Analysis(long voters, long seed, boolean isOrdered, long tied, List<First> firsts, Outcome agreeing,
        Outcome disagreeing, List<Separation> separations, List<List<Statement>> alike) {

    /**
     * How often a party stands first.
     *
     * @param first with how many voters no other party is closer
     * @param alone with how many of those it shares the first place with nobody
     */
    public record First(Party party, long first, long alone) {}

    /**
     * How well a statement tells parties apart.
     *
     * @param apart pairs of parties that take different stances
     * @param pairs pairs of parties that both take a stance
     * @param silent parties that take none
     * @param changed with how many voters others stand first when it is left out; 0 for one that is not common
     */
    public record Separation(Statement statement, int apart, int pairs, int silent, long changed) {}

    public Analysis {
        firsts = List.copyOf(firsts);
        separations = List.copyOf(separations);
        alike = List.copyOf(alike);
    }
}
