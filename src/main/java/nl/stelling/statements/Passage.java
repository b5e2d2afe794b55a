// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.statements;

import java.util.ArrayList;
import java.util.List;

/**
 * A passage of a programme that bears on a statement.
 *
 * @param name a short name for it, or empty
 * @param isProof whether it proves the position; else it is what the programme says besides on the topic
 */
public record Passage(Quote quote, Text name, boolean isProof) {

    /**
     * What a party's programmes say that bears on a statement: first what proves the position, then, from the register,
     * what else is to be done on the topic, in reading order.
     */
    static List<Passage> of(Statement statement, Id<Party> party, List<Programme> own, List<Pledge> register) {
        List<Quote> proof = statement.position(party) instanceof Position.Held held ? held.quotes() : List.of();
        List<Pledge> pledges = register.stream()
                .filter(pledge -> own.stream().anyMatch(each -> each.id().equals(pledge.quote().programme())))
                .toList();
        List<Passage> passages = new ArrayList<>();
        proof.forEach(quote -> passages.add(new Passage(quote, name(quote, statement, pledges), true)));
        pledges.stream().filter(pledge -> bears(pledge, statement))
                .filter(pledge -> proof.stream().noneMatch(pledge.quote()::overlaps))
                .forEach(pledge -> passages.add(new Passage(pledge.quote(), pledge.name(), false)));
        return List.copyOf(passages);
    }

    /** What is to be done on the topic, and whatever the register says this statement is about. */
    private static boolean bears(Pledge pledge, Statement statement) {
        return pledge.statements().contains(statement.id())
                || (pledge.topic().equals(statement.theme()) && pledge.kind() == Pledge.Kind.MEASURE);
    }

    /** The name of the pledge in which the quote begins, rather of one that is about the statement. */
    private static Text name(Quote quote, Statement statement, List<Pledge> pledges) {
        List<Pledge> here = pledges.stream().filter(pledge -> pledge.quote().overlaps(quote)).toList();
        return here.stream().filter(pledge -> pledge.statements().contains(statement.id())).findFirst()
                .or(() -> here.stream().findFirst()).map(Pledge::name).orElse(Text.NONE);
    }
}
