// SPDX-License-Identifier: EUPL-1.2
package nl.stelling;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import java.util.Set;
import java.util.random.RandomGenerator;

/** What a pure room would have to take from outside: time, chance, files, streams; and words on a control. */
final class Sources {

    private static final Set<String> CLOCKS = Set.of("java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime", "java.util.Date.<init>", "java.util.Calendar.getInstance");
    private static final Set<String> DICE = Set.of("java.lang.Math.random", "java.util.UUID.randomUUID",
            "java.util.concurrent.ThreadLocalRandom.current", "java.util.random.RandomGenerator.of",
            "java.util.random.RandomGenerator.getDefault");
    private static final Set<String> UNSEEDED = Set.of("java.util.Collections.shuffle",
            "java.util.random.RandomGeneratorFactory.create");
    private static final Set<String> STREAMS = Set.of("java.lang.System.out", "java.lang.System.err",
            "java.lang.Throwable.printStackTrace");

    static final DescribedPredicate<JavaAccess<?>> CLOCK = describe("ask what time it is",
            access -> CLOCKS.contains(name(access)) || isOf(access, "java.time.")
                    && (access.getName().equals("now") || name(access).startsWith("java.time.Clock.")));

    static final DescribedPredicate<JavaAccess<?>> CHANCE = describe("throw dice without a seed",
            access -> DICE.contains(name(access)) || name(access).startsWith("java.security.SecureRandom.")
                    || UNSEEDED.contains(name(access)) && parameters(access) < 2 && !isSeeded(access)
                    || access.getTargetOwner().isAssignableTo(RandomGenerator.class)
                            && access.getName().equals("<init>") && parameters(access) == 0);

    static final DescribedPredicate<JavaClass> FILES = describe("work on files",
            type -> type.getPackageName().startsWith("java.nio.file")
                    || type.getPackageName().startsWith("java.nio.channels")
                    || type.getName().matches("java\\.io\\.(File.*|RandomAccessFile)"));

    static final DescribedPredicate<JavaAccess<?>> STANDARD_STREAMS = describe("write to a standard stream",
            access -> STREAMS.contains(name(access))
                    || access.getName().equals("printStackTrace") && parameters(access) == 0);

    static final DescribedPredicate<JavaAccess<?>> WORDED_CONTROLS = describe("make a control with a text",
            access -> access.getName().equals("<init>")
                    && (isOf(access, "javafx.scene.control.") || isOf(access, "org.controlsfx.")
                            || access.getTargetOwner().getName().equals("javafx.scene.text.Text"))
                    && access instanceof JavaCodeUnitAccess<?> call && call.getTarget().getRawParameterTypes().stream()
                            .anyMatch(type -> type.isEquivalentTo(String.class)));

    private Sources() {}

    private static String name(JavaAccess<?> access) {
        return access.getTargetOwner().getName() + "." + access.getName();
    }

    private static boolean isOf(JavaAccess<?> access, String packages) {
        return access.getTargetOwner().getName().startsWith(packages);
    }

    private static int parameters(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget target ? target.getRawParameterTypes().size() : -1;
    }

    private static boolean isSeeded(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget target && target.getRawParameterTypes().stream()
                .anyMatch(type -> type.isEquivalentTo(long.class));
    }
}
