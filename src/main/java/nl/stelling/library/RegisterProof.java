// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.stelling.statements.Id;
import nl.stelling.statements.Pledge;
import nl.stelling.statements.Quote;
import nl.stelling.statements.Statement;

/** Holds the quotes of the statements against the register: what proves a position is a pledge that is used. */
final class RegisterProof {

    private RegisterProof() {}

    /** A statement and the file it was read from, for what is found wrong only later. */
    record Source(Statement statement, Cursor at) {}

    /**
     * Reports every quote from these programmes of which no pledge says that this statement uses it.
     *
     * @param programmes that have a register
     */
    static void check(List<Source> sources, List<Pledge> pledges, List<String> programmes) {
        Map<Id<Statement>, List<Pledge>> users = new HashMap<>();
        pledges.forEach(pledge -> pledge.statements()
                .forEach(statement -> users.computeIfAbsent(statement, key -> new ArrayList<>()).add(pledge)));
        sources.forEach(source -> source.at.maybe("positions").list(position -> {
            position.leave();
            return position.maybe("quotes").list(at -> {
                Quote quote = new Quote(Values.id(at.maybe("programme")),
                        Values.number(at.maybe("start"), 0, Integer.MAX_VALUE),
                        Values.string(at.maybe("text")).orElseThrow());
                if (programmes.contains(quote.programme().value())) {
                    check(at.maybe("text"), quote, users.getOrDefault(source.statement.id(), List.of()), pledges);
                }
                return quote;
            });
        }));
    }

    private static void check(Cursor at, Quote quote, List<Pledge> users, List<Pledge> all) {
        if (users.stream().noneMatch(pledge -> pledge.quote().overlaps(quote))) {
            at.problem(Rule.QUOTE_NOT_IN_REGISTER, at.isFull()
                    ? ""
                    : Shown.list(all.stream().filter(pledge -> pledge.quote().overlaps(quote))
                            .map(pledge -> pledge.id().value()).toList()));
        }
    }
}
