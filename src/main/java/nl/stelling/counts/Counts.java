// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.counts;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;

/** What many booths counted together: each record once, however many ledgers it stands in. */
public record Counts(List<Session> sessions, List<Batch> batches) {

    /** What came of reading ledgers. */
    public sealed interface Merging {

        record Complete(Counts counts) implements Merging {}

        /**
         * No records, but all that is wrong.
         *
         * @param faults at least one, by file and line
         */
        record Faulty(List<Fault> faults) implements Merging {

            public Faulty {
                faults = List.copyOf(faults);
            }
        }
    }

    /** The sessions of one booth on one day. */
    public record Day(LocalDate day, String branch, String kiosk, int completed, int brokenOff) {

        private static Comparator<Day> order() {
            return Comparator.comparing(Day::day).thenComparing(Day::branch).thenComparing(Day::kiosk);
        }

        private Day plus(Ledger.End end) {
            return switch (end) {
                case COMPLETED -> new Day(day, branch, kiosk, completed + 1, brokenOff);
                case BROKEN_OFF -> new Day(day, branch, kiosk, completed, brokenOff + 1);
            };
        }
    }

    public Counts {
        sessions = List.copyOf(sessions);
        batches = List.copyOf(batches);
    }

    /** The records of all these files together, or all that is wrong with any of them. */
    public static Merging read(List<Path> files) {
        Map<String, Record> known = new LinkedHashMap<>();
        List<Fault> faults = new ArrayList<>();
        for (Path file : files) {
            switch (LedgerReader.read(file)) {
                case LedgerReader.Reading.Faulty(var found) -> faults.addAll(found);
                case LedgerReader.Reading.Complete(var sessions, var batches) -> {
                    sessions.forEach(each -> add(file, each.id(), each, known, faults));
                    batches.forEach(each -> add(file, each.id(), each, known, faults));
                }
            }
        }
        return faults.isEmpty()
                ? new Merging.Complete(new Counts(only(Session.class, known), only(Batch.class, known)))
                : new Merging.Faulty(faults);
    }

    private static void add(Path file, String id, Record record, Map<String, Record> known, List<Fault> faults) {
        Record before = known.putIfAbsent(id, record);
        if (before != null && !before.equals(record) && faults.size() < LedgerReader.MOST_FAULTS) {
            faults.add(new Fault(file.toString(), 0, Fault.Why.OTHER_RECORD, id));
        }
    }

    private static <R extends Record> List<R> only(Class<R> kind, Map<String, Record> records) {
        return records.values().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** By day, then by branch and booth. */
    public List<Day> days() {
        SortedMap<Day, Day> days = new TreeMap<>(Day.order());
        sessions.forEach(each -> {
            Day none = new Day(each.day(), each.branch(), each.kiosk(), 0, 0);
            days.merge(none, none.plus(each.end()), (sum, _) -> sum.plus(each.end()));
        });
        return List.copyOf(days.values());
    }

    /** The sums of every version of a set that was answered, in the order in which they were met. */
    public List<SetTotals> totals() {
        SequencedMap<List<String>, List<Batch>> sets = new LinkedHashMap<>();
        batches.forEach(each -> sets
                .computeIfAbsent(List.of(each.set(), each.version(), each.checksum()), _ -> new ArrayList<>())
                .add(each));
        return sets.values().stream().map(SetTotals::of).toList();
    }

    /** The sessions that ended so. */
    public int ended(Ledger.End end) {
        return (int) sessions.stream().filter(each -> each.end() == end).count();
    }

    /**
     * What all visitors answered to one version of a set.
     *
     * @param sums as in {@link Batch#sums}
     */
    public record SetTotals(String set, String version, String checksum, int sessions,
            SequencedMap<String, List<Integer>> sums) {

        private static SetTotals of(List<Batch> batches) {
            Batch first = batches.getFirst();
            SequencedMap<String, List<Integer>> sums = new LinkedHashMap<>();
            batches.forEach(batch -> batch.sums()
                    .forEach((statement, counts) -> sums.merge(statement, counts, SetTotals::plus)));
            return new SetTotals(first.set(), first.version(), first.checksum(),
                    batches.stream().mapToInt(Batch::sessions).sum(), sums);
        }

        private static List<Integer> plus(List<Integer> one, List<Integer> other) {
            List<Integer> sum = new ArrayList<>(one);
            for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
                sum.set(i, one.get(i) + other.get(i));
            }
            return List.copyOf(sum);
        }

        /** How many gave an answer to a statement. */
        public static int answered(List<Integer> counts) {
            return counts.stream().mapToInt(Integer::intValue).sum() - counts.getLast();
        }

        /** Whether enough visitors answered a statement for their answers to be shown. */
        public static boolean isShown(List<Integer> counts) {
            return answered(counts) >= Totals.GROUP;
        }
    }
}
