// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.Label;
import nl.stelling.Seeds;
import nl.stelling.answers.Answer;
import nl.stelling.answers.AnswerSheet;
import nl.stelling.answers.Sheets;
import nl.stelling.command.JsonValues;
import nl.stelling.command.Run;
import nl.stelling.journey.Event;
import nl.stelling.journey.Journey;
import nl.stelling.library.Bundled;
import nl.stelling.paper.Paper;
import nl.stelling.score.Scope;
import nl.stelling.screens.parts.Growing;
import nl.stelling.statements.Id;
import nl.stelling.statements.Language;
import nl.stelling.statements.Party;
import nl.stelling.statements.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever somebody answered: the window and the paper hold the figures that the command finds in the file kept of it. */
class EveryFigureTest extends WindowTest {

    private static final int SHEETS = 8;
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    @TempDir
    Path folder;

    /** Which kinds of results there were. */
    private final Set<String> kinds = new TreeSet<>();

    @Test
    void isTheSameEverywhere() {
        Seeds.each(SHEETS, random -> check(sheet(random)));
        assertTrue(kinds.containsAll(Set.of("none", "equal", "apart", "too few")), kinds::toString);
    }

    /** Answers to all statements, to half or to few, some skipped, some extra important. */
    private static AnswerSheet sheet(RandomGenerator random) {
        int answered = List.of(100, 60, 10).get(random.nextInt(3));
        AnswerSheet sheet = Sheets.randomSheet(Bundled.SET, random);
        for (Statement statement : Bundled.SET.statements()) {
            if (random.nextInt(100) >= answered) {
                sheet = sheet.with(statement.id(), random.nextBoolean() ? Answer.OPEN : Answer.SKIPPED);
            }
        }
        return sheet;
    }

    private void check(AnswerSheet sheet) {
        Journey result = result(sheet);
        String file = kept(sheet);
        String paper = Paper.text(Paper.bytes(result, Language.DUTCH));
        String said = Paper.spaced(Run.of("score", "veiligheid", file, "--lang", "nl").out());
        List<?> parties = list(JsonValues.object(Run.of("score", "veiligheid", file, "--format=json").out()),
                "parties");
        open(result);
        int onPaper = 0;
        int inText = 0;
        for (int i = 0; i < parties.size(); i++) {
            Map<?, ?> common = part((Map<?, ?>) parties.get(i), "common");
            List<String> figures = row((Map<?, ?>) parties.get(i), i);
            String compared = figures.getFirst();
            onPaper = after(onPaper, paper, inFront(common, compared));
            inText = after(inText, said, common.containsKey("percent")
                    ? common.get("percent") + " %, " + compared
                    : compared);
            onPaper = after(onPaper, paper, figures.getLast());
            inText = after(inText, said, figures.getLast());
        }
        for (Object party : parties) {
            for (Scope scope : Scope.values()) {
                reasoning(result, (Map<?, ?>) party, scope);
            }
        }
        statements(parties, paper);
    }

    /** A party's line on the first page: its percentage and what that comes from, all together. */
    private static String inFront(Map<?, ?> score, String compared) {
        return score.containsKey("percent")
                ? "%s %% %s van %s punten, %s".formatted(score.get("percent"), score.get("earned"),
                        score.get("possible"), compared)
                : compared;
    }

    /** Where a text ends that comes later: the parties stand in one order everywhere, each with its own figures. */
    private static int after(int start, String whole, String part) {
        int found = whole.indexOf(part, start);
        assertTrue(found >= 0, () -> part + " not after " + start + " in " + whole.substring(start));
        return found + part.length();
    }

    /** As a voter comes to it. */
    private static Journey result(AnswerSheet sheet) {
        Journey journey = Journey.start(Bundled.SET).after(new Event.Begun()).after(new Event.Understood());
        for (Statement statement : Bundled.SET.statements()) {
            journey = journey.after(new Event.Weighed(statement.id(), sheet.weight(statement.id())));
            if (!sheet.answer(statement.id()).equals(Answer.OPEN)) {
                journey = journey.after(new Event.Answered(statement.id(), sheet.answer(statement.id())));
            }
        }
        return journey.after(new Event.ResultOpened());
    }

    private String kept(AnswerSheet sheet) {
        try {
            return Files.writeString(folder.resolve("result.stelling"),
                    nl.stelling.library.Sheets.write(sheet, Bundled.SET, Paper.DAY)).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Checks a row of the result, and gives what it says of how it was compared. */
    private List<String> row(Map<?, ?> party, int row) {
        kinds.add(String.valueOf(party.get("toAbove")));
        percent(part(party, "common"), "percent-" + (row + 1));
        List<String> said = new ArrayList<>();
        for (String scope : List.of("common", "own")) {
            Map<?, ?> score = part(party, scope);
            String text = Paper
                    .spaced(labels(scope.equals("common") ? ".party .result-compared" : ".party .result-own").get(row));
            said.add(text);
            // Names of parties have figures too
            List<String> figures = new ArrayList<>(NUMBER.matcher(text.replaceFirst("^[^:]*:", "")).results()
                    .map(found -> found.group()).toList());
            if (score.containsKey("percent") && scope.equals("own")) {
                assertEquals(score.get("percent").toString(), figures.removeFirst(), text);
            }
            String all = String.valueOf(Bundled.SET.statements().size());
            if (score.containsKey("percent")) {
                assertEquals(List.of(score.get("counted").toString(), all), figures, text);
            }
        }
        return said;
    }

    private void percent(Map<?, ?> score, String id) {
        if (score.containsKey("percent")) {
            assertEquals(score.get("percent").toString(), digits(id));
        } else {
            kinds.add("too few");
            assertNotShown(id);
        }
    }

    /** Its sum, and the points of every statement. */
    private void reasoning(Journey result, Map<?, ?> party, Scope scope) {
        Map<?, ?> score = part(party, scope == Scope.COMMON ? "common" : "own");
        Id<Party> id = new Id<>(party.get("party").toString());
        open(result.after(new Event.ReasoningOpened(id)).after(new Event.ScopeChosen(scope)));
        interact(() -> Growing.finish(scene().getRoot()));
        percent(score, "percent-0");
        assertEquals(List.of(score.get("earned").toString(), score.get("possible").toString()),
                labels(".sum-total").stream().skip(1).map(each -> each.replaceAll("\\D", "")).toList());
        Map<String, String> shown = new TreeMap<>();
        scene().getRoot().lookupAll(".reason-row").forEach(row -> {
            String points = text(row, "points").replaceFirst("\\D+", "/");
            if (!points.isEmpty()) {
                shown.put(text(row, "row-number"), points);
            }
        });
        assertEquals(points(score), shown);
    }

    /** The points of the statements that count, by their numbers. */
    private static Map<String, String> points(Map<?, ?> score) {
        Map<String, String> points = new TreeMap<>();
        for (Object each : list(score, "statements")) {
            Map<?, ?> statement = (Map<?, ?>) each;
            if (!statement.get("possible").equals(0L)) {
                int number = 1 + Bundled.SET.statements()
                        .indexOf(Bundled.SET.statement(new Id<>(statement.get("statement").toString())));
                points.put(String.valueOf(number), statement.get("earned") + "/" + statement.get("possible"));
            }
        }
        return points;
    }

    /** On paper each statement has its points behind it, and no others. */
    private static void statements(List<?> parties, String paper) {
        List<Statement> all = Bundled.SET.statements();
        int at = paper.indexOf("Uw antwoorden en");
        for (int i = 0; i < all.size(); i++) {
            String title = i + 1 + " " + all.get(i).title().in(Language.DUTCH);
            at = paper.indexOf(title, at) + title.length();
            int end = i + 1 < all.size()
                    ? paper.indexOf(i + 2 + " " + all.get(i + 1).title().in(Language.DUTCH), at)
                    : paper.length();
            List<String> onPaper = Pattern.compile("\\d+/\\d+").matcher(paper.substring(at, end)).results()
                    .map(found -> found.group()).toList();
            String number = String.valueOf(i + 1);
            assertEquals(parties.stream().map(party -> points(part((Map<?, ?>) party, "own")))
                    .filter(points -> points.containsKey(number)).map(points -> points.get(number)).toList(),
                    onPaper, title);
        }
    }

    private List<String> labels(String selector) {
        return scene().getRoot().lookupAll(selector).stream().map(node -> ((Label) node).getText()).toList();
    }

    private static String text(Node row, String style) {
        return row.lookup("." + style) instanceof Label label ? label.getText() : "";
    }

    private static Map<?, ?> part(Map<?, ?> party, String name) {
        return (Map<?, ?>) party.get(name);
    }

    private static List<?> list(Map<?, ?> object, String name) {
        return (List<?>) object.get(name);
    }
}
