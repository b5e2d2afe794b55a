// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.app;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * What a program holds on to: bytes after collections, threads, open files.
 *
 * @param files -1 where the system does not say
 */
record Upkeep(long kilobytes, int threads, long files) {

    private static final int COLLECTIONS = 3;
    private static final Path FILES = Path.of("/proc/self/fd");

    static Upkeep now() {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        return new Upkeep(ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1024,
                ManagementFactory.getThreadMXBean().getThreadCount(), openFiles());
    }

    private static long openFiles() {
        try (Stream<Path> open = Files.list(FILES)) {
            return open.count();
        } catch (IOException e) {
            return -1;
        }
    }
}
