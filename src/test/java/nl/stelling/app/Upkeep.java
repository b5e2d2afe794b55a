// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.app;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * What a program holds on to: bytes after collections, threads, open files, and the objects of every class, as the
 * virtual machine itself counts them.
 *
 * @param files -1 where the system does not say
 * @param histogram what there is of each class, as one text: this too is held on to
 */
record Upkeep(long kilobytes, int threads, long files, String histogram) {

    /** So many collections in a row must find nothing more to free. */
    private static final int QUIET = 4;
    private static final int MOST_COLLECTIONS = 60;
    private static final Path FILES = Path.of("/proc/self/fd");

    /** The objects of one class. */
    record Held(long count, long bytes) {

        private Held plus(Held other) {
            return new Held(count + other.count, bytes + other.bytes);
        }

        private Held minus(Held other) {
            return new Held(count - other.count, bytes - other.bytes);
        }
    }

    /** What there is now. */
    static Upkeep now() {
        return settled(() -> {});
    }

    /**
     * What there is when all that can go has gone. The virtual machine lets go of what is softly held only when nobody
     * asked for it between two collections, and JavaFX of pixels in the picture after that: so the window is drawn and
     * memory collected, again and again, until nothing more comes of it. What is really held is in the least of them.
     *
     * @param drawn draws the window
     */
    static Upkeep settled(Runnable drawn) {
        long least = Long.MAX_VALUE;
        int quiet = 0;
        for (int i = 0; i < MOST_COLLECTIONS && quiet < QUIET; i++) {
            drawn.run();
            System.gc();
            System.gc();
            long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1024;
            quiet = used < least - 50 ? 0 : quiet + 1;
            least = Math.min(used, least);
        }
        return new Upkeep(least, ManagementFactory.getThreadMXBean().getThreadCount(), openFiles(), counted());
    }

    private static long openFiles() {
        try (Stream<Path> open = Files.list(FILES)) {
            return open.count();
        } catch (IOException e) {
            return -1;
        }
    }

    /** What {@code jcmd PID GC.class_histogram} says, asked from within: a line is number, instances, bytes, class. */
    private static String counted() {
        try {
            return String.valueOf(ManagementFactory.getPlatformMBeanServer().invoke(
                    new ObjectName("com.sun.management:type=DiagnosticCommand"), "gcClassHistogram",
                    new Object[]{new String[0]}, new String[]{String[].class.getName()}));
        } catch (JMException e) {
            throw new IllegalStateException("this virtual machine counts no objects", e);
        }
    }

    private SortedMap<String, Held> held() {
        SortedMap<String, Held> held = new TreeMap<>();
        histogram.lines().map(line -> line.strip().split("\\s+"))
                .filter(line -> line.length > 3 && line[0].endsWith(":"))
                .forEach(line -> held.merge(plain(line[3]),
                        new Held(Long.parseLong(line[1]), Long.parseLong(line[2])), Held::plus));
        return held;
    }

    /** Without the number that each run gives a lambda. */
    private static String plain(String name) {
        return name.replaceAll("/0x[0-9a-f]+", "").replaceAll("\\$\\$Lambda.*", " lambdas");
    }

    /** How many objects listen to others: what keeps what is gone, if anything does. */
    long listeners() {
        return held().entrySet().stream().filter(each -> isListener(each.getKey()))
                .mapToLong(each -> each.getValue().count()).sum();
    }

    /** The helpers of what is listened to and each lambda of ours and of JavaFX; not what the Java runtime has of them. */
    private static boolean isListener(String name) {
        return isWatched(name)
                && (name.contains("Listener") || name.contains("ExpressionHelper") || name.endsWith(" lambdas"));
    }

    private static boolean isWatched(String name) {
        return name.startsWith("nl.stelling.") || name.startsWith("javafx.") || name.startsWith("com.sun.javafx.");
    }

    private long watched() {
        return held().entrySet().stream().filter(each -> isWatched(each.getKey()))
                .mapToLong(each -> each.getValue().count()).sum();
    }

    /** The classes of which there is most more than there was before, by bytes. */
    List<String> moreThan(Upkeep before, int most) {
        SortedMap<String, Held> earlier = before.held();
        return held().entrySet().stream()
                .map(each -> Map.entry(each.getKey(),
                        each.getValue().minus(earlier.getOrDefault(each.getKey(), new Held(0, 0)))))
                .filter(each -> each.getValue().count() > 0)
                .sorted(Comparator.comparing(each -> -each.getValue().bytes())).limit(most)
                .map(each -> "%,9d bytes in %,6d more %s".formatted(each.getValue().bytes(), each.getValue().count(),
                        each.getKey()))
                .toList();
    }

    @Override
    public String toString() {
        return "%,d kB, %d threads, %d open files, %,d listeners among %,d objects".formatted(kilobytes, threads, files,
                listeners(), watched());
    }
}
