// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.library;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import nl.stelling.statements.Coding;
import nl.stelling.statements.Id;
import nl.stelling.statements.Party;
import nl.stelling.statements.Position;
import nl.stelling.statements.Stance;
import nl.stelling.statements.Statement;

/** Reads coding.json, and holds it against the set: every difference must be accounted for. */
final class CodingReader {

    private final Frame frame;
    private final Map<Id<Statement>, Statement> statements = new LinkedHashMap<>();

    CodingReader(Frame frame, List<Statement> statements) {
        this.frame = frame;
        statements.forEach(statement -> this.statements.put(statement.id(), statement));
    }

    Coding read(Cursor at) {
        Format.allowSchema(at);
        Set<String> taken = new HashSet<>();
        var description = Values.text(at.need("description"), frame.languages());
        List<Coding.Pass> passes = at.need("passes")
                .some(each -> new Coding.Pass(Values.newId(each.need("id"), taken), Values.date(each.need("date")),
                        Values.text(each.need("description"), frame.languages()), positions(each.need("positions"))));
        Cursor list = at.need("settled");
        Set<Coding.Settlement> settled = new LinkedHashSet<>();
        Map<Id<Statement>, Set<Id<Party>>> done = new HashMap<>();
        list.list(each -> settled.add(settlement(each, done)));
        if (!list.isAbsent()) {
            statements.values().forEach(statement -> reportUnsettled(list, statement, passes,
                    done.getOrDefault(statement.id(), Set.of())));
        }
        at.close();
        return new Coding(description, passes, List.copyOf(settled));
    }

    private Map<Id<Statement>, Map<Id<Party>, Stance>> positions(Cursor at) {
        Map<Id<Statement>, Map<Id<Party>, Stance>> positions = new HashMap<>();
        at.entries().forEach(entry -> {
            Map<Id<Party>, Stance> stances = new HashMap<>();
            entry.getValue().entries().forEach(each -> {
                key(each, frame.parties(), Rule.UNKNOWN_PARTY).ifPresent(party -> Values
                        .stance(each.getValue(), frame.scale(), Vocabulary.SILENT)
                        .flatMap(word -> Vocabulary.value(Vocabulary.STANCES, word))
                        .ifPresent(stance -> stances.put(new Id<>(party), stance)));
            });
            key(entry, frame.statements().keySet(), Rule.UNKNOWN_STATEMENT)
                    .ifPresent(statement -> positions.put(new Id<>(statement), Map.copyOf(stances)));
        });
        return positions;
    }

    private static Optional<String> key(Map.Entry<String, Cursor> entry, Set<String> known, Rule unknown) {
        if (known.contains(entry.getKey())) {
            return Optional.of(entry.getKey());
        }
        entry.getValue().problem(unknown, entry.getKey(), Shown.list(known));
        return Optional.empty();
    }

    private Coding.Settlement settlement(Cursor at, Map<Id<Statement>, Set<Id<Party>>> done) {
        Cursor place = at.need("statement");
        Id<Statement> statement = Values.reference(place, frame.statements().keySet(), Rule.UNKNOWN_STATEMENT);
        Id<Party> party = Values.reference(at.need("party"), frame.parties(), Rule.UNKNOWN_PARTY);
        if (!done.computeIfAbsent(statement, key -> new HashSet<>()).add(party)
                && frame.parties().contains(party.value()) && frame.statements().containsKey(statement.value())) {
            place.problem(Rule.DOUBLE_POSITION, party.value(), "");
        }
        Cursor stance = at.need("stance");
        Values.stance(stance, frame.scale(), Vocabulary.SILENT).ifPresent(word -> held(statement, party)
                .filter(held -> !held.equals(word)).ifPresent(held -> stance.problem(Rule.SETTLED_OTHERWISE, held)));
        return new Coding.Settlement(statement, party, Values.text(at.need("reason"), frame.languages()));
    }

    private void reportUnsettled(Cursor at, Statement statement, List<Coding.Pass> passes, Set<Id<Party>> done) {
        for (String name : frame.parties()) {
            Id<Party> party = new Id<>(name);
            SequencedSet<String> stances = new LinkedHashSet<>();
            for (Coding.Pass pass : passes) {
                // A statement that a pass does not know was not there yet; a party that it leaves out was silent
                Optional.ofNullable(pass.positions().get(statement.id())).ifPresent(found -> stances.add(
                        Optional.ofNullable(found.get(party)).map(CodingReader::word).orElse(Vocabulary.SILENT)));
            }
            held(statement.id(), party).ifPresent(stances::add);
            if (stances.size() > 1 && !done.contains(party)) {
                at.problem(Rule.NOT_SETTLED, Shown.list(stances), statement.id() + " " + party);
            }
        }
    }

    private Optional<String> held(Id<Statement> statement, Id<Party> party) {
        return Optional.ofNullable(statements.get(statement)).map(Statement::positions)
                .map(positions -> positions.get(party)).map(position -> switch (position) {
                    case Position.Held held -> word(held.stance());
                    case Position.Silent silent -> Vocabulary.SILENT;
                });
    }

    private static String word(Stance stance) {
        return Vocabulary.word(Vocabulary.STANCES, stance);
    }
}
