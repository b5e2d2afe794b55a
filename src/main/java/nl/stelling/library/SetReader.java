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
        List<Term> glossary = shelf.jsonIfThere(Names.GLOSSARY).map(at -> GlossaryReader.read(at, frame.languages()))
                .orElse(List.of());
        List<Statement> statements = statements(frame);
        Coding coding = shelf.jsonIfThere(Names.CODING).map(at -> new CodingReader(frame, statements).read(at))
                .orElse(Coding.UNKNOWN);
        shelf.reportUnlisted();
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new StatementSet(set.id(), withChecksum(set.publication()), frame.languages(), frame.scale(),
                set.weights(), set.minimumCounted(), set.minutes(), set.themes(), set.axes(), set.parties(),
                set.programmes(), glossary, statements, coding));
    }

    private List<Statement> statements(Frame frame) {
        StatementReader reader = new StatementReader(frame);
        List<Statement> statements = new ArrayList<>();
        for (String id : frame.statements()) {
            shelf.json(Names.statement(id), Names.SET + " /statements").map(at -> reader.read(at, id))
                    .ifPresent(statements::add);
        }
        return statements;
    }

    private Publication withChecksum(Publication set) {
        return new Publication(set.title(), set.description(), set.publisher(), set.contact(), set.version(),
                set.date(), set.licence(), set.selection(), set.partyOrder(), set.changes(), shelf.checksum());
    }

    private Reading faulty() {
        if (problems.isEmpty()) {
            problems.add("", Rule.NOT_A_SET, source.name(), Names.SET);
        }
        return new Reading.Faulty(source.name(), problems.inOrder());
    }
}
