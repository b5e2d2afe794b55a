// SPDX-License-Identifier: EUPL-1.2
package nl.stelling;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleFinder;
import java.util.Set;
import java.util.stream.Collectors;

/** Who may know whom, and what no room may do. Each rule says why it is there. */
@AnalyzeClasses(packages = "nl.stelling", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {

    private static final Set<String> JAVA_BASE = ModuleFinder.ofSystem().find("java.base").orElseThrow().descriptor()
            .exports().stream().filter(exports -> !exports.isQualified()).map(Exports::source)
            .collect(Collectors.toUnmodifiableSet());

    private static final DescribedPredicate<JavaClass> OF_THE_HOUSE_OR_JAVA_BASE = describe(
            "of the house or of java.base",
            type -> JAVA_BASE.contains(type.getBaseComponentType().getPackageName())
                    || type.getBaseComponentType().isPrimitive()
                    || resideInAnyPackage("nl.stelling..", "org.jspecify.annotations").test(
                            type.getBaseComponentType()));

    // Who may know whom

    @ArchTest
    static final ArchRule NO_ROOM_UNDRAWN = classes().should(HouseConditions.standInARoom())
            .because("a room that is needed is added to the drawing on purpose, with its rule");

    @ArchTest
    static final ArchRule ROOMS = classes().should(HouseConditions.knowOnlyTheRoomsTheyMay())
            .because("dependencies run one way, from what is shown to what is so");

    @ArchTest
    static final ArchRule NO_CYCLES = slices().matching("nl.stelling.(*)..").should().beFreeOfCycles()
            .because("two rooms that need each other are one room");

    @ArchTest
    static final ArchRule BELOW_PRESENT_JAVA_BASE_ALONE = classes().that()
            .resideInAnyPackage(Room.belowPresent()).and().resideOutsideOfPackage(Room.LIBRARY.packages()).should()
            .onlyDependOnClassesThat(OF_THE_HOUSE_OR_JAVA_BASE)
            .because("what is so can be tested, and used again, without anything that shows it");

    @ArchTest
    static final ArchRule LIBRARY_JAVA_BASE_AND_JSON = classes().that().resideInAPackage(Room.LIBRARY.packages())
            .should().onlyDependOnClassesThat(OF_THE_HOUSE_OR_JAVA_BASE.or(resideInAPackage("tools.jackson..")))
            .allowEmptyShould(true).because("JSON is read at one door, and no further");

    @ArchTest
    static final ArchRule PRESENT_OBSERVABLES_ALONE = classes().that().resideInAPackage(Room.PRESENT.packages())
            .should()
            .onlyDependOnClassesThat(OF_THE_HOUSE_OR_JAVA_BASE
                    .or(resideInAnyPackage("javafx.beans..", "javafx.collections..")))
            .allowEmptyShould(true).because("presenters are tested as plain Java, and serve paper and terminal too");

    // What is passed in

    @ArchTest
    static final ArchRule LOCALE_IN_WORDS = noClasses().that().resideOutsideOfPackage(Room.WORDS.packages()).should()
            .dependOnClassesThat().belongToAnyOf(java.util.Locale.class).allowEmptyShould(true)
            .because("one room words numbers and texts; elsewhere a language is a tag");

    @ArchTest
    static final ArchRule NO_CLOCK = noClasses().that().resideInAnyPackage(Room.belowPresent()).should()
            .accessTargetWhere(Sources.CLOCK).because("time is passed in, or a test would have to wait for it");

    @ArchTest
    static final ArchRule NO_CHANCE = noClasses().that().resideInAnyPackage(Room.belowPresent()).should()
            .accessTargetWhere(Sources.CHANCE)
            .because("a generator comes with its seed, so that what happened can happen again");

    @ArchTest
    static final ArchRule NO_LOGGING = noClasses().that().resideInAnyPackage(Room.belowPresent()).should()
            .dependOnClassesThat(resideInAnyPackage("java.util.logging..", "org.slf4j..", "org.apache..")
                    .or(describe("System.Logger", type -> type.getName().startsWith("java.lang.System$Logger"))))
            .because("a log that never sees an answer cannot tell one");

    @ArchTest
    static final ArchRule FILES_AT_THE_DOORS = noClasses().that()
            .resideOutsideOfPackages(Room.packagesOf(Room.LIBRARY, Room.COUNTS, Room.SETTINGS, Room.COMMAND, Room.APP))
            .should()
            .dependOnClassesThat(Sources.FILES).because("whoever touches no file leaves no trace of a voter");

    // What no room may do

    @ArchTest
    static final ArchRule NO_INTERNALS = noClasses().should().dependOnClassesThat()
            .resideInAnyPackage("com.sun..", "sun..", "jdk.internal..", "java.lang.reflect..")
            .because("internals and reflection need opens, and break with the next version");

    @ArchTest
    static final ArchRule NO_FXML_NO_WEB = noClasses().should().dependOnClassesThat()
            .resideInAnyPackage("javafx.fxml..", "javafx.web..", "javafx.scene.web..")
            .because("screens are code, which the compiler checks, and hold no browser");

    @ArchTest
    static final ArchRule NOTHING_STATIC_CHANGES = fields().that().areStatic()
            .and(not(describe("synthetic", HouseConditions::isSynthetic))).should().beFinal()
            .andShould(HouseConditions.beOfAnImmutableKind())
            .because("one voter must not find what another left behind");

    @ArchTest
    static final ArchRule OPTIONAL_ONLY_RETURNED = classes().should(HouseConditions.takeAndKeepNoOptional())
            .because("an Optional is an answer to a question, not a thing to keep or to hand over");

    @ArchTest
    static final ArchRule STANDARD_STREAMS = noClasses().that()
            .resideOutsideOfPackages(Room.packagesOf(Room.COMMAND, Room.TERMINAL, Room.APP)).should()
            .accessTargetWhere(Sources.STANDARD_STREAMS)
            .because("what is printed is either a command's result or the program's own log");

    @ArchTest
    static final ArchRule NO_SET_STYLE = noClasses().should()
            .accessTargetWhere(describe("set a style in code",
                    (JavaAccess<?> access) -> Set.of("setStyle", "styleProperty").contains(access.getName())))
            .because("a style set in code escapes every theme, the one of high contrast first");

    @ArchTest
    static final ArchRule NO_TEXT_IN_CONSTRUCTORS = noClasses().should().accessTargetWhere(Sources.WORDED_CONTROLS)
            .because("all that is shown comes from a presenter, and setText is where the scan of sources looks");
}
