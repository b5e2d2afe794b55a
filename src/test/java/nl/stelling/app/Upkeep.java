// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.app;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * What a program holds on to: bytes after collections, threads, open files, and the objects of every class of ours, of
 * JavaFX and of whatever listens, as the virtual machine itself counts them.
 *
 * @param files -1 where the system does not say
 * @param objects how many there are of each class
 */
record Upkeep(long kilobytes, int threads, long files, SortedMap<String, Long> objects) {

    private static final int COLLECTIONS = 3;
    private static final Path FILES = Path.of("/proc/self/fd");

    static Upkeep now() {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        return new Upkeep(ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1024,
                ManagementFactory.getThreadMXBean().getThreadCount(), openFiles(), histogram());
    }

    private static long openFiles() {
        try (Stream<Path> open = Files.list(FILES)) {
            return open.count();
        } catch (IOException e) {
            return -1;
        }
    }

    /** What {@code jcmd PID GC.class_histogram} says, asked from within: a line is number, instances, bytes, class. */
    private static SortedMap<String, Long> histogram() {
        SortedMap<String, Long> counted = new TreeMap<>();
        try {
            Object answer = ManagementFactory.getPlatformMBeanServer().invoke(
                    new ObjectName("com.sun.management:type=DiagnosticCommand"), "gcClassHistogram",
                    new Object[]{new String[0]}, new String[]{String[].class.getName()});
            String.valueOf(answer).lines().map(line -> line.strip().split("\\s+")).filter(Upkeep::isWatched)
                    .forEach(line -> counted.merge(plain(line[3]), Long.valueOf(line[1]), Long::sum));
        } catch (JMException e) {
            throw new IllegalStateException("this virtual machine counts no objects", e);
        }
        return counted;
    }

    private static boolean isWatched(String[] line) {
        return line.length > 3 && line[0].endsWith(":") && (line[3].startsWith("nl.stelling.")
                || line[3].startsWith("javafx.") || line[3].startsWith("com.sun.javafx.") || isListener(line[3]));
    }

    private static boolean isListener(String name) {
        return name.contains("Listener") || name.contains("ExpressionHelper") || name.endsWith(" lambdas");
    }

    /** Without the number that each run gives a lambda. */
    private static String plain(String name) {
        return name.replaceAll("/0x[0-9a-f]+", "").replaceAll("\\$\\$Lambda.*", " lambdas");
    }

    /** How many objects listen to others: what keeps what is gone, if anything does. */
    long listeners() {
        return objects.entrySet().stream().filter(each -> isListener(each.getKey()))
                .mapToLong(SortedMap.Entry::getValue)
                .sum();
    }

    private long all() {
        return objects.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Which classes have more objects than they had before, by how many. */
    SortedMap<String, Long> moreThan(Upkeep before) {
        SortedMap<String, Long> more = new TreeMap<>();
        objects.forEach((name, count) -> {
            long by = count - before.objects().getOrDefault(name, 0L);
            if (by > 0) {
                more.put(name, by);
            }
        });
        return more;
    }

    @Override
    public String toString() {
        return "%,d kB, %d threads, %d open files, %,d listeners among %,d objects".formatted(kilobytes, threads, files,
                listeners(), all());
    }
}
