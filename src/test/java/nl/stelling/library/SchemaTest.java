// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The schema and the reader say the same of every file, as far as a schema can know. */
class SchemaTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(TestSets.text(Path.of("statements/stelling.schema.json")));

    /** What can be seen in one file by its structure: the schema refuses it as the reader does. */
    private static final Set<Rule> STRUCTURAL = EnumSet.of(Rule.NOT_JSON, Rule.UNKNOWN_KEY, Rule.MISSING_KEY,
            Rule.WRONG_TYPE, Rule.EMPTY_TEXT, Rule.EMPTY_LIST, Rule.BAD_CHARACTER, Rule.BAD_LANGUAGE,
            Rule.BAD_FORMAT_VERSION, Rule.BAD_ID, Rule.BAD_DATE, Rule.UNKNOWN_VALUE, Rule.NUMBER_OUT_OF_RANGE,
            Rule.UNSAFE_NAME, Rule.POSITION_WITHOUT_QUOTE, Rule.INFERENCE_MISSING, Rule.PLEDGE_WITHOUT_REASON);

    /** What is not in the values of one file: no schema can say it, and ours accepts the file. */
    private static final Set<Rule> BEYOND_A_SCHEMA = EnumSet.of(
            // Between files, and between a file and the set it belongs to
            Rule.MISSING_FILE, Rule.UNLISTED_FILE, Rule.FILE_NAME_IS_NOT_ID, Rule.UNKNOWN_LANGUAGE,
            Rule.MISSING_LANGUAGE, Rule.UNKNOWN_THEME, Rule.UNKNOWN_AXIS, Rule.UNKNOWN_PARTY, Rule.UNKNOWN_PROGRAMME,
            Rule.UNKNOWN_STATEMENT, Rule.MISSING_POSITION, Rule.STANCE_OUTSIDE_SCALE, Rule.NOT_SETTLED,
            Rule.SETTLED_OTHERWISE, Rule.OTHER_SET,
            // Between a file and the text of a programme
            Rule.BAD_CHECKSUM, Rule.FOREIGN_PROGRAMME, Rule.QUOTE_NOT_IN_PROGRAMME, Rule.QUOTE_ELSEWHERE,
            Rule.DAMAGE_OUTSIDE_TEXT, Rule.BULLET_OTHERWISE, Rule.BULLET_MISSING, Rule.QUOTE_NOT_IN_REGISTER,
            // How the map is carried, and how a text reads
            Rule.AXIS_WITHOUT_DIRECTION, Rule.NEGATION, Rule.PROHIBITION, Rule.AND_OR, Rule.BARE_COMPARISON,
            Rule.VAGUE_WORD, Rule.JARGON, Rule.STRAIGHT_APOSTROPHE, Rule.MANY_WORDS, Rule.LONG_TITLE,
            Rule.MANY_SENTENCES, Rule.UNEQUAL_ARGUMENTS, Rule.THIN_AXIS,
            // Within one file, but a schema compares no two values, and never sees the first of two equal keys
            Rule.DOUBLE_POSITION, Rule.DUPLICATE_KEY);

    /** What a schema can say of some values: of whole lists of strings, but not of the ids of objects in a list. */
    private static final Set<Rule> PARTLY = EnumSet.of(Rule.DOUBLE_ID, Rule.DOUBLE_VALUE, Rule.TOO_LONG, Rule.TOO_DEEP,
            Rule.TOO_MANY_VALUES);

    /** What is wrong before there is a text to hold against a schema. */
    private static final Set<Rule> BEFORE_A_SCHEMA = EnumSet.of(Rule.NOT_A_SET, Rule.UNREADABLE, Rule.BAD_ZIP,
            Rule.DOUBLE_FILE, Rule.LINK_OUTSIDE, Rule.TOO_LARGE, Rule.TOO_MANY_FILES, Rule.NOT_UTF8,
            Rule.TOO_MANY_PROBLEMS, Rule.NOT_CSV, Rule.WRONG_CELLS);

    /** Examples that break a structural rule in a way beyond a schema: a leap day, and a factor that the set has not. */
    private static final Set<String> EXCEPT = Set.of("BAD_DATE-leap", "NUMBER_OUT_OF_RANGE-sheet");

    static List<Path> goodFiles() {
        return Stream.of(TestSets.GOOD, Examples.TEMPLATE, TestSets.RESOURCES.resolve("sheet.json"))
                .map(TestSets::files)
                .flatMap(List::stream).filter(SchemaTest::isJson).toList();
    }

    static List<Path> brokenFiles() {
        return Examples.all().stream().flatMap(example -> TestSets.files(example).stream()).filter(SchemaTest::isJson)
                .toList();
    }

    static List<Path> bundledFiles() throws IOException {
        try (Stream<Path> sets = Files.list(Path.of("statements"))) {
            return Stream.concat(goodFiles().stream(), sets.filter(Files::isDirectory)
                    .flatMap(set -> TestSets.files(set).stream()).filter(SchemaTest::isJson)).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("bundledFiles")
    void goodFilesAreAccepted(Path file) {
        assertEquals("", errors(file));
    }

    @ParameterizedTest
    @MethodSource("brokenFiles")
    void brokenFilesAreRefusedWhereAStructureIsBroken(Path file) {
        Path example = example(file);
        Set<Rule> rules = rules(example, example.relativize(file).toString().replace('\\', '/'));
        boolean excepted = EXCEPT.contains(example.getFileName().toString());
        if (!excepted && rules.stream().anyMatch(STRUCTURAL::contains)) {
            assertFalse(errors(file).isEmpty(), () -> "the schema accepts " + rules);
        } else if (excepted || BEYOND_A_SCHEMA.containsAll(rules)) {
            assertEquals("", errors(file), () -> "the schema refuses " + rules);
        }
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void everyRuleIsOfOneKind(Rule rule) {
        assertEquals(1, Stream.of(STRUCTURAL, BEYOND_A_SCHEMA, PARTLY, BEFORE_A_SCHEMA)
                .filter(kind -> kind.contains(rule)).count());
    }

    @Test
    void everyStructuralRuleHasAFileThatTheSchemaRefuses() {
        Set<Rule> refused = brokenFiles().stream().map(SchemaTest::example)
                .filter(example -> !EXCEPT.contains(example.getFileName().toString()))
                .flatMap(example -> Examples.problems(example).lines())
                .map(line -> Rule.valueOf(line.split("\\|", -1)[3])).collect(Collectors.toSet());
        assertTrue(refused.containsAll(STRUCTURAL), () -> STRUCTURAL + " are not all among " + refused);
    }

    private static Path example(Path file) {
        return Examples.all().stream().filter(file::startsWith).findFirst().orElseThrow();
    }

    private static Set<Rule> rules(Path example, String file) {
        return Examples.problems(example).lines().map(line -> line.split("\\|", -1))
                .filter(problem -> problem[0].equals(file)).map(problem -> Rule.valueOf(problem[3]))
                .collect(Collectors.toSet());
    }

    private static String errors(Path file) {
        String text = TestSets.text(file);
        if (text.isEmpty()) {
            return "nothing";
        }
        try {
            return SCHEMA.validate(text, InputFormat.JSON).stream().map(Object::toString)
                    .collect(Collectors.joining("\n"));
        } catch (RuntimeException e) {
            return "not JSON: " + e.getMessage();
        }
    }

    private static boolean isJson(Path file) {
        return file.toString().endsWith(".json");
    }
}
