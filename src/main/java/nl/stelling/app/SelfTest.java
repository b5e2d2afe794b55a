// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.stelling.kiosk.Booth;
import nl.stelling.kiosk.Check;
import nl.stelling.kiosk.Check.Cause;
import nl.stelling.kiosk.Check.Finding;
import nl.stelling.kiosk.Check.Subject;
import nl.stelling.kiosk.StaffBoard;
import nl.stelling.library.Library;
import nl.stelling.library.Problem;
import nl.stelling.library.Reading;
import nl.stelling.settings.Settings;

/** Looks up, on the worker, what the staff can see: it tries each part of the booth. */
final class SelfTest {

    /** With less than this a disk is as good as full. */
    private static final long LEAST_MEGABYTES = 50;
    private static final long MEGABYTE = 1_000_000;

    private final Settings settings;
    private final KioskPress press;
    private final Tallying tallying;

    SelfTest(Settings settings, KioskPress press, Tallying tallying) {
        this.settings = settings;
        this.press = press;
        this.tallying = tallying;
    }

    /**
     * All of it; it takes a moment.
     *
     * @param where the set in use has its folder or zip; empty for the one that Stelling carries in itself
     * @param display what the booth found of its display
     */
    StaffBoard board(Booth booth, String where, Check display) {
        return new StaffBoard(tallying.days(),
                List.of(set(booth, where), press.check(), disk(), tallying.check(), display), sets(where));
    }

    /** Whether the set could be read again: the next start depends on it. */
    private static Check set(Booth booth, String where) {
        Reading reading = read(where);
        String name = where.isEmpty() ? booth.set().id().value() : where;
        return switch (reading) {
            case Reading.Complete(var set) -> new Check(Subject.SET, Finding.GOOD,
                    name + ", " + set.publication().version() + ", " + set.publication().checksum().lines()
                            .map(line -> line.substring(0, Math.min(12, line.length()))).findFirst().orElse(""));
            case Reading.Faulty(_, var problems) -> bad(name, problems);
        };
    }

    /** That the staff wanted a set which cannot be read. */
    static Check refused(StaffBoard.Offered set, Reading.Faulty faulty) {
        return bad(set.where(), faulty.problems());
    }

    private static Check bad(String name, List<Problem> problems) {
        Problem first = problems.getFirst();
        return new Check(Subject.SET, Finding.BAD, "%s: %s:%d".formatted(name, first.file(), first.line()));
    }

    static Reading read(String where) {
        return where.isEmpty() ? Library.bundled() : Library.read(Path.of(where));
    }

    private Check disk() {
        String file = settings.kiosk().countsFile();
        if (file.isEmpty()) {
            return new Check(Subject.DISK, Finding.UNUSED, "");
        }
        Path folder = Path.of(file).toAbsolutePath().resolveSibling("");
        try {
            long free = Files.getFileStore(folder).getUsableSpace() / MEGABYTE;
            Cause cause = free < LEAST_MEGABYTES
                    ? Cause.FULL
                    : Files.isWritable(folder) ? Cause.NONE : Cause.READ_ONLY;
            return new Check(Subject.DISK, cause == Cause.NONE ? Finding.GOOD : Finding.BAD, cause,
                    folder.toString(), free);
        } catch (IOException e) {
            return new Check(Subject.DISK, Finding.BAD, Files.isDirectory(folder) ? Cause.FAILED : Cause.NO_FOLDER,
                    folder.toString());
        }
    }

    /** What the administrator put within reach: what lies in the folders for sets, and the one of Stelling itself. */
    private List<StaffBoard.Offered> sets(String inUse) {
        List<StaffBoard.Offered> offered = new ArrayList<>();
        if (Library.bundled() instanceof Reading.Complete(var bundled)) {
            offered.add(new StaffBoard.Offered("", bundled.id().value(), inUse.isEmpty()));
        }
        for (String folder : settings.setFolders()) {
            try (Stream<Path> files = Files.list(Path.of(folder))) {
                files.map(OtherSets::where).filter(SelfTest::mayBeASet).sorted()
                        .map(where -> new StaffBoard.Offered(where, String.valueOf(Path.of(where).getFileName()),
                                where.equals(inUse)))
                        .forEach(offered::add);
            } catch (IOException e) {
                // A folder that is not there offers nothing
            }
        }
        return offered.size() > 1 ? offered : List.of();
    }

    private static boolean mayBeASet(String where) {
        return where.endsWith(".zip") || Files.isDirectory(Path.of(where));
    }
}
