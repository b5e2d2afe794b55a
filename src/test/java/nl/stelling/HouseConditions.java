// SPDX-License-Identifier: EUPL-1.2
package nl.stelling;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Conditions that the rules of the house need and ArchUnit does not have. */
final class HouseConditions {

    /** Kinds that nobody can change. A List, Set or Map passes when its class makes no changeable one to put there. */
    private static final Set<String> IMMUTABLE = Set.of("java.lang.String", "java.util.regex.Pattern",
            "java.time.Duration", "java.nio.charset.Charset", "java.util.Locale", "javafx.css.PseudoClass",
            "javafx.util.Duration", "javafx.scene.input.KeyCombination", "java.util.List", "java.util.Set",
            "java.util.Map");
    private static final List<Class<?>> CONTAINERS = List.of(Collection.class, Map.class);

    private HouseConditions() {}

    static ArchCondition<JavaClass> standInARoom() {
        return condition("stand in a room of the drawing", (type, fails) -> {
            if (Room.of(type.getPackageName()).isEmpty()) {
                fails.accept(type.getName() + " stands in no room that is drawn");
            }
        });
    }

    static ArchCondition<JavaClass> knowOnlyTheRoomsTheyMay() {
        return condition("know only the rooms they may",
                (type, fails) -> Room.of(type.getPackageName()).ifPresent(room -> type.getDirectDependenciesFromSelf()
                        .forEach(dependency -> Room
                                .of(dependency.getTargetClass().getBaseComponentType().getPackageName())
                                .filter(other -> !room.mayKnow(other))
                                .ifPresent(other -> fails.accept(room + " must not know " + other + ", for "
                                        + room.because() + ": " + dependency.getDescription())))));
    }

    static ArchCondition<JavaField> beOfAnImmutableKind() {
        return condition("be of an immutable kind", (field, fails) -> {
            JavaClass type = field.getRawType();
            if (!isImmutable(type) || isContainer(type) && makesContainers(field.getOwner())) {
                fails.accept(field.getFullName() + " can be changed: " + type.getName() + " in "
                        + field.getSourceCodeLocation());
            }
        });
    }

    static ArchCondition<JavaClass> takeAndKeepNoOptional() {
        return condition("neither take nor keep an Optional", (type, fails) -> {
            type.getFields().stream().filter(field -> isOptional(field.getRawType()))
                    .forEach(field -> fails.accept(field.getFullName() + " keeps an Optional"));
            type.getCodeUnits().stream().filter(unit -> !unit.getModifiers().contains(JavaModifier.SYNTHETIC))
                    .filter(unit -> unit.getRawParameterTypes().stream().anyMatch(HouseConditions::isOptional))
                    .forEach(unit -> fails.accept(unit.getFullName() + " takes an Optional"));
        });
    }

    static boolean isSynthetic(JavaField field) {
        return field.getModifiers().contains(JavaModifier.SYNTHETIC);
    }

    private static boolean isImmutable(JavaClass type) {
        return type.isPrimitive() || type.isEnum() || type.isRecord() || IMMUTABLE.contains(type.getName())
                || type.getPackageName().startsWith("nl.stelling.") && (type.isInterface() || hasOnlyFinals(type));
    }

    /** Whether a class of the house cannot change by itself; what stands in its fields is its own to copy. */
    private static boolean hasOnlyFinals(JavaClass type) {
        return type.getAllFields().stream().allMatch(field -> field.getModifiers().contains(JavaModifier.FINAL));
    }

    private static boolean isContainer(JavaClass type) {
        return CONTAINERS.stream().anyMatch(type::isAssignableTo);
    }

    private static boolean makesContainers(JavaClass owner) {
        return owner.getStaticInitializer().stream().flatMap(unit -> unit.getConstructorCallsFromSelf().stream())
                .anyMatch(call -> isContainer(call.getTargetOwner()));
    }

    private static boolean isOptional(JavaClass type) {
        return Stream.of(Optional.class, java.util.OptionalInt.class, java.util.OptionalLong.class,
                java.util.OptionalDouble.class).anyMatch(type::isEquivalentTo);
    }

    private static <T> ArchCondition<T> condition(String description, BiConsumer<T, Consumer<String>> check) {
        return new ArchCondition<>(description) {
            @Override
            public void check(T item, ConditionEvents events) {
                check.accept(item, message -> events.add(SimpleConditionEvent.violated(item, message)));
            }
        };
    }
}
