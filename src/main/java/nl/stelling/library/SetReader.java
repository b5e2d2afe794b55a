// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.stelling.statements.Coding;
import nl.stelling.statements.Publication;
import nl.stelling.statements.Statement;
import nl.stelling.statements.StatementSet;
import nl.stelling.statements.Term;

/**
 * Reads a set from wherever it comes: set.json with its programmes, the glossary, the statements in their order, the
 * coding, and last what lies there unasked for.
 */
final class SetReader {

    private final Source source;
    private final Problems problems;
    private final Shelf shelf;

    SetReader(Source source, Problems problems) {
        this.source = source;
        this.problems = problems;
        this.shelf = new Shelf(source, problems);
    }

    Reading read() {
        return shelf.jsonIfThere(Names.SET).flatMap(at -> SetFileReader.read(at, shelf)).flatMap(this::read)
                .<Reading>map(Reading.Complete::new).orElseGet(this::faulty);
    }

    private Optional<StatementSet> read(SetFile set) {
        Frame frame = set.frame();
        if (frame.statements().isEmpty() || frame.parties().isEmpty()) {
            // Already a problem; to say of all the rest that it refers to nothing would bury it
            return Optional.empty();
        }
        List<Term> glossary = shelf.jsonIfThere(Names.GLOSSARY).map(at -> GlossaryReader.read(at, frame.languages()))
                .orElse(List.of());
        List<Statement> statements = statements(frame);
        Coding coding = shelf.jsonIfThere(Names.CODING).map(at -> new CodingReader(frame, statements).read(at))
                .orElse(Coding.UNKNOWN);
        shelf.reportUnlisted();
        if (problems.count() > 0) {
            return Optional.empty();
        }
        return Optional.of(new StatementSet(set.id(), withChecksum(set.publication()), frame.languages(), frame.scale(),
                set.weights(), set.minimumCounted(), set.minutes(), set.themes(), set.axes(), set.parties(),
                set.programmes(), glossary, statements, coding));
    }

    /** The statements without a fault of their own: of the others nobody can say whether they were settled. */
    private List<Statement> statements(Frame frame) {
        StatementReader reader = new StatementReader(frame);
        List<Statement> all = new ArrayList<>();
        frame.statements().forEach((id, place) -> {
            int before = problems.count();
            shelf.json(Names.statement(id), place).map(at -> reader.read(at, id))
                    .filter(statement -> problems.count() == before).ifPresent(all::add);
        });
        return all;
    }

    private Publication withChecksum(Publication set) {
        return new Publication(set.title(), set.description(), set.publisher(), set.contact(), set.version(),
                set.date(), set.licence(), set.selection(), set.partyOrder(), set.changes(), shelf.checksum());
    }

    private Reading faulty() {
        if (problems.count() == 0) {
            problems.add("", Rule.NOT_A_SET, source.name(), Names.SET);
        }
        return new Reading.Faulty(source.name(), problems.inOrder());
    }
}
