// SPDX-License-Identifier: EUPL-1.2

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Starts programs in turn and times each, from the start of its process until its text stands on the screen. It looks at
 * the screen's own memory, which Xvfb keeps in a file, so that it asks nothing of a program and all are seen alike: the
 * middle of the white screen has text when some of it is dark, and most is not.
 */
final class StartBenchmark {

    private static final int DARK = 110;
    private static final int LEAST_DARK = 60;
    private static final long LONGEST_NANOS = TimeUnit.SECONDS.toNanos(30);
    private static final long SETTLE_MILLIS = 1500;

    private record Run(double millis, double cpuMillis, double megabytes) {}

    private final ByteBuffer screen;
    private final int width;
    private final int height;
    private final int lineBytes;
    private final int offset;

    private StartBenchmark(Path frameBuffer) throws IOException {
        try (FileChannel channel = FileChannel.open(frameBuffer)) {
            screen = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
        }
        // The header of a picture of xwd: numbers of four bytes
        width = screen.getInt(16);
        height = screen.getInt(20);
        lineBytes = screen.getInt(48);
        offset = screen.getInt(0) + screen.getInt(76) * 12;
    }

    /** @param args the file of the screen, the rounds, then each program as NAME=COMMAND, with tabs for spaces */
    public static void main(String[] args) throws Exception {
        StartBenchmark benchmark = new StartBenchmark(Path.of(args[0]));
        int rounds = Integer.parseInt(args[1]);
        Map<String, List<Run>> runs = new LinkedHashMap<>();
        for (int round = 0; round <= rounds; round++) {
            for (String program : List.of(args).subList(2, args.length)) {
                int cut = program.indexOf('=');
                Run run = benchmark.run(List.of(program.substring(cut + 1).split("\t")));
                // The first round fills the file cache and is not counted
                if (round > 0) {
                    runs.computeIfAbsent(program.substring(0, cut), _ -> new ArrayList<>()).add(run);
                }
            }
        }
        print(runs);
        System.exit(0);
    }

    private Run run(List<String> command) throws Exception {
        await(false, command.getFirst());
        long begin = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(Path.of("target/bench/output.txt").toFile()).start();
        await(true, command.getFirst());
        double millis = (System.nanoTime() - begin) / 1e6;
        double cpu = tree(process).stream().mapToDouble(StartBenchmark::cpuMillis).sum();
        Thread.sleep(SETTLE_MILLIS);
        double megabytes = tree(process).stream().mapToDouble(StartBenchmark::megabytes).sum();
        List<ProcessHandle> all = tree(process);
        all.forEach(ProcessHandle::destroy);
        for (ProcessHandle each : all) {
            each.onExit().get(20, TimeUnit.SECONDS);
        }
        return new Run(millis, cpu, megabytes);
    }

    private static List<ProcessHandle> tree(Process process) {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants()).toList();
    }

    private void await(boolean isText, String name) throws InterruptedException {
        long begin = System.nanoTime();
        while (isText() != isText) {
            if (System.nanoTime() - begin > LONGEST_NANOS) {
                throw new IllegalStateException((isText ? "nothing came on the screen: " : "something stays on the screen before: ") + name);
            }
            Thread.sleep(2);
        }
    }

    private boolean isText() {
        int dark = 0;
        int all = 0;
        // Each other line is enough to meet every letter, and green is enough to know dark from light
        for (int y = height / 8; y < height * 7 / 8; y += 2) {
            for (int x = width / 8; x < width * 7 / 8; x++) {
                dark += (screen.getInt(offset + y * lineBytes + x * 4) >> 16 & 0xff) < DARK ? 1 : 0;
                all++;
            }
        }
        return dark >= LEAST_DARK && dark < all / 2;
    }

    private static double cpuMillis(ProcessHandle process) {
        return process.info().totalCpuDuration().map(cpu -> cpu.toNanos() / 1e6).orElse(0.0);
    }

    /** Its share of the memory: what several processes have in common is counted once. */
    private static double megabytes(ProcessHandle process) {
        try {
            Matcher share = Pattern.compile("(?m)^Pss: +(\\d+) kB")
                    .matcher(Files.readString(Path.of("/proc/" + process.pid() + "/smaps_rollup")));
            return share.find() ? Long.parseLong(share.group(1)) * 1024 / 1e6 : 0;
        } catch (IOException ended) {
            return 0;
        }
    }

    private static void print(Map<String, List<Run>> runs) {
        List<Run> first = runs.values().iterator().next();
        System.out.printf(Locale.ROOT, "%-12s %5s %28s %10s %10s %8s %8s%n", "", "runs", "to the first frame, ms",
                "cpu, ms", "MB", "time", "memory");
        runs.forEach((name, all) -> {
            double[] times = all.stream().mapToDouble(Run::millis).sorted().toArray();
            System.out.printf(Locale.ROOT, "%-12s %5d %10.0f (%.0f to %.0f) %10.0f %10.0f %8.2f %8.2f%n", name, all.size(),
                    middle(times), times[times.length / 4], times[times.length * 3 / 4],
                    middle(all.stream().mapToDouble(Run::cpuMillis).sorted().toArray()),
                    middle(all.stream().mapToDouble(Run::megabytes).sorted().toArray()),
                    middle(times) / middle(first.stream().mapToDouble(Run::millis).sorted().toArray()),
                    middle(all.stream().mapToDouble(Run::megabytes).sorted().toArray())
                            / middle(first.stream().mapToDouble(Run::megabytes).sorted().toArray()));
        });
        System.out.println("In brackets the middle half of the runs; time and memory as multiples of the first.");
    }

    private static double middle(double[] sorted) {
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
