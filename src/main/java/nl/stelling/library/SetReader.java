// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.stelling.statements.Coding;
import nl.stelling.statements.Pledge;
import nl.stelling.statements.Publication;
import nl.stelling.statements.Statement;
import nl.stelling.statements.StatementSet;
import nl.stelling.statements.Term;

/**
 * Reads a set from wherever it comes: set.json with its programmes, the glossary, the statements in their order, the
 * coding, the registers, and last what lies there unasked for.
 */
final class SetReader {

    private final Source source;
    private final Problems problems;
    private final Shelf shelf;
    private final List<RegisterProof.Source> files = new ArrayList<>();
    private final List<Cursor> texts = new ArrayList<>();
    private final List<Pledge> pledges = new ArrayList<>();
    private final Problems warnings = new Problems();

    SetReader(Source source, Problems problems) {
        this.source = source;
        this.problems = problems;
        this.shelf = new Shelf(source, problems);
    }

    /** The set, without warnings. */
    Inspection read() {
        return new Inspection(reading(), List.of(), List.of());
    }

    /** The set and its registers, with all that might be better. */
    Inspection inspect() {
        Reading reading = reading();
        return switch (reading) {
            case Reading.Complete(StatementSet set) -> new Inspection(reading, warnings(set), pledges);
            case Reading.Faulty faulty -> new Inspection(reading, List.of(), List.of());
        };
    }

    private Reading reading() {
        return optional(Names.SET).flatMap(at -> SetFileReader.read(at, shelf))
                .flatMap(this::read).<Reading>map(Reading.Complete::new).orElseGet(this::faulty);
    }

    private Optional<StatementSet> read(SetFile set) {
        Frame frame = set.frame();
        if (frame.statements().isEmpty() || frame.parties().isEmpty()) {
            // Already a problem; to say of all the rest that it refers to nothing would bury it
            return Optional.empty();
        }
        List<Term> glossary = optional(Names.GLOSSARY).map(at -> GlossaryReader.read(at, frame.languages()))
                .orElse(List.of());
        List<Statement> statements = statements(frame);
        Coding coding = optional(Names.CODING).map(at -> new CodingReader(frame, statements).read(at))
                .orElse(Coding.UNKNOWN);
        if (problems.count() == 0) {
            Axes.reportUnused(texts.getFirst(), set.axes(), statements);
        }
        registers(frame);
        shelf.reportUnlisted();
        if (problems.count() > 0) {
            return Optional.empty();
        }
        return Optional.of(new StatementSet(set.id(), withChecksum(set.publication()), frame.languages(), frame.scale(),
                set.weights(), set.minimumCounted(), set.minutes(), set.themes(), set.axes(), set.parties(),
                set.programmes(), glossary, statements, coding, pledges));
    }

    /** The statements without a fault of their own: of the others nobody can say whether they were settled. */
    private List<Statement> statements(Frame frame) {
        StatementReader reader = new StatementReader(frame);
        frame.statements().forEach((id, place) -> {
            int before = problems.count();
            shelf.json(Names.statement(id), place).ifPresent(at -> {
                Statement statement = reader.read(at, id);
                if (problems.count() == before) {
                    files.add(new RegisterProof.Source(statement, at));
                }
            });
        });
        return files.stream().map(RegisterProof.Source::statement).toList();
    }

    private void registers(Frame frame) {
        RegisterReader reader = new RegisterReader(frame);
        List<String> registered = new ArrayList<>();
        int before = problems.count();
        frame.owners().keySet().forEach(programme -> optional(Names.pledges(programme)).ifPresent(at -> {
            registered.add(programme);
            pledges.addAll(reader.read(at, programme));
        }));
        // A faulty pledge may be the very one that says so
        if (problems.count() == before) {
            RegisterProof.check(files, pledges, registered);
        }
    }

    private List<Problem> warnings(StatementSet set) {
        Lint lint = new Lint(set.languages(), set.glossary());
        Axes.reportThin(texts.getFirst().with(warnings), set.axes(), set.statements());
        files.forEach(file -> lint.statement(file.at().with(warnings)));
        texts.forEach(text -> lint.marks(text.with(warnings)));
        files.forEach(file -> lint.marks(file.at().with(warnings)));
        return warnings.inOrder();
    }

    /** A file that a set may leave out. */
    private Optional<Cursor> optional(String file) {
        Optional<Cursor> at = shelf.jsonIfThere(file);
        at.ifPresent(texts::add);
        return at;
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
