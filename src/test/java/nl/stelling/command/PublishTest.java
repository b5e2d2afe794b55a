// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Publishing into a real PostgreSQL: .ci/with-postgres starts one and says where it is. */
class PublishTest {

    private static final Map<String, String> ENVIRONMENT = System.getenv();
    private static final String SESSIONS = "SELECT id, branch, kiosk, day, ended FROM stelling_session ORDER BY id";
    private static final String ANSWERS = "SELECT * FROM stelling_answer ORDER BY 1, 2, 3";

    @TempDir
    private Path temp;
    private String jdbc = "";
    private Path oost;
    private Path west;

    @BeforeEach
    void begin() throws IOException, SQLException {
        jdbc = ENVIRONMENT.getOrDefault("STELLING_TEST_JDBC", "");
        assumeTrue(!jdbc.isEmpty(), "no PostgreSQL here: run .ci/with-postgres mvn verify");
        clear();
        oost = ledger("Oost", 40);
        west = ledger("West", 25);
    }

    @AfterEach
    void clear() throws SQLException {
        if (!jdbc.isEmpty()) {
            run("DROP TABLE IF EXISTS stelling_answer, stelling_batch, stelling_session, stelling_version CASCADE");
        }
    }

    @Test
    void publishedTwiceTheRowsAreTheSame() throws SQLException {
        assertEquals("The database now holds 40 sessions, 40 of them new. And 1 group of answers, 1 of them new.\n",
                published(jdbc, oost).out());
        List<String> first = rows(SESSIONS);
        List<String> answers = rows(ANSWERS);
        assertEquals("The database now holds 40 sessions, 0 of them new. And 1 group of answers, 0 of them new.\n",
                published(jdbc, oost, oost).out());
        assertEquals(first, rows(SESSIONS));
        assertEquals(answers, rows(ANSWERS));
        assertEquals("c0000000000000000000|Oost|1|2026-11-23|completed|", first.getFirst());
    }

    @Test
    void branchesMayBePublishedTogetherOrOneAfterTheOther() throws SQLException {
        published(jdbc, oost, west);
        List<String> together = rows(SESSIONS);
        List<String> answers = rows(ANSWERS);
        clear();
        published(jdbc, west);
        assertTrue(published(jdbc, oost, west).out().contains("65 sessions, 40 of them new"));
        assertEquals(together, rows(SESSIONS));
        assertEquals(answers, rows(ANSWERS));
        assertEquals(65, together.size());
        assertEquals(List.of("2026-11-23|Oost|1|20|20|", "2026-11-23|West|1|13|12|"),
                rows("SELECT * FROM stelling_days ORDER BY branch"));
        assertEquals(List.of("town|1.0|abc|bench|agree|6|", "town|1.0|abc|bench|disagree|8|",
                "town|1.0|abc|bench|neither|4|", "town|1.0|abc|bench|no-answer|6|"),
                rows("SELECT * FROM stelling_totals ORDER BY statement, answer"));
    }

    /** Wherever the line breaks: all of it is there or nothing, and the same command again makes it whole. */
    @Test
    void anOutageLeavesNothingHalfDone() throws IOException, SQLException {
        published(jdbc, oost, west);
        List<String> sessions = rows(SESSIONS);
        List<String> answers = rows(ANSWERS);
        long all = bytes();
        int broken = 0;
        for (long seed = 0; seed < 12; seed++) {
            clear();
            long after = new Random(seed).nextLong(all);
            try (Proxy proxy = new Proxy(port(), after)) {
                Run run = publish(through(proxy), oost, west);
                boolean isWhole = has("stelling_session");
                if (isWhole) {
                    assertEquals(sessions, rows(SESSIONS), "seed " + seed);
                    assertEquals(answers, rows(ANSWERS), "seed " + seed);
                } else {
                    assertEquals(new Wanted.Done(2), run.wanted(), "seed " + seed);
                    assertTrue(run.err().startsWith("It did not work"), () -> run.err());
                    broken++;
                }
            }
            published(jdbc, oost, west);
            assertEquals(sessions, rows(SESSIONS), "seed " + seed);
            assertEquals(answers, rows(ANSWERS), "seed " + seed);
        }
        assertTrue(broken > 5, "broken " + broken);
    }

    @Test
    void manyRowsGoInOneTransaction() throws IOException, SQLException {
        Path many = ledger("Noord", 12_345);
        assertTrue(published(jdbc, many).out().contains("12,345 sessions, 12,345 of them new"));
        assertEquals(List.of("12345|"), rows("SELECT count(*) FROM stelling_session"));
    }

    @Test
    void tablesOfALaterVersionAreLeftAlone() throws SQLException {
        published(jdbc, oost);
        run("UPDATE stelling_version SET version = 2");
        Run run = publish(jdbc, west);
        assertEquals(new Run(new Wanted.Done(2), "", "The tables in the database are of a newer version of Stelling. "
                + "Nothing was changed.\n"), run);
        assertEquals(40, rows(SESSIONS).size());
    }

    @Test
    void whoMayOnlyWriteIntoTheTablesCanPublishToo() throws SQLException {
        published(jdbc, oost);
        run("DROP OWNED BY clerk; DROP ROLE clerk", "CREATE ROLE clerk LOGIN PASSWORD 'pen'",
                "GRANT SELECT, INSERT ON ALL TABLES IN SCHEMA public TO clerk");
        Run run = Run.of("kiosk", "publish", west.toString(), "--lang", "en", "--jdbc",
                jdbc + "?user=clerk&password=pen");
        assertEquals("", run.err());
        assertEquals(65, rows(SESSIONS).size());
        run("DROP OWNED BY clerk; DROP ROLE clerk");
    }

    @Test
    void theDriverMayComeAsAJar() throws SQLException {
        String jar = Path.of(URI.create(org.postgresql.Driver.class.getProtectionDomain().getCodeSource().getLocation()
                .toString())).toString();
        Run run = Run.of("kiosk", "publish", oost.toString(), "--lang", "en", "--jdbc", jdbc, "--driver", jar);
        assertEquals(new Run(new Wanted.Done(0), "The database now holds 40 sessions, 40 of them new. "
                + "And 1 group of answers, 1 of them new.\n", ""), run);
    }

    @Test
    void aWrongPasswordIsRefusedAndNotTold() {
        Run run = publish(jdbc + "?user=stelling&password=geheim", oost);
        assertEquals(new Wanted.Done(2), run.wanted());
        assertTrue(run.err().contains("password authentication failed"), run::err);
        assertFalse(run.err().contains("geheim"), run::err);
    }

    private Run published(String url, Path... files) {
        Run run = publish(url, files);
        assertEquals("", run.err());
        return run;
    }

    private static Run publish(String url, Path... files) {
        List<String> args = new ArrayList<>(List.of("kiosk", "publish", "--jdbc", url, "--lang", "en"));
        for (Path file : files) {
            args.add(file.toString());
        }
        return Run.of(args.toArray(String[]::new));
    }

    private Path ledger(String branch, int sessions) throws IOException {
        StringBuilder text = new StringBuilder("stelling-counts 1\nbooth\t" + branch + "\t1\n");
        char first = (char) ('a' + branch.charAt(0) % 7);
        for (int i = 0; i < sessions; i++) {
            text.append("session\t2026-11-23\t").append(i % 2 == 0 ? "completed" : "broken-off").append('\t')
                    .append("%c%019d".formatted(first, i))
                    .append('\n');
        }
        text.append("batch\t").append("%c%019d".formatted(first, 99_999))
                .append("\ttown\t1.0\tabc\t12\tbench=3/2/4/3\tlamp=1/0/0/11\tend\n");
        return Files.writeString(temp.resolve(branch), text);
    }

    /** How many bytes one publishing takes. */
    private long bytes() throws IOException, SQLException {
        clear();
        long many = 1L << 40;
        try (Proxy proxy = new Proxy(port(), many)) {
            published(through(proxy), oost, west);
            return many - proxy.left();
        }
    }

    private int port() {
        return URI.create(jdbc.substring("jdbc:".length())).getPort();
    }

    private String through(Proxy proxy) {
        return jdbc.replace(":" + port() + "/", ":" + proxy.port() + "/");
    }

    private boolean has(String table) throws SQLException {
        return rows("SELECT to_regclass('" + table + "') IS NOT NULL").equals(List.of("t|"));
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(jdbc, Login.of(ENVIRONMENT).properties());
    }

    private void run(String... commands) throws SQLException {
        try (Connection connection = connect(); Statement statement = connection.createStatement()) {
            for (String command : commands) {
                try {
                    statement.execute(command);
                } catch (SQLException e) {
                    // A role that is not there cannot be dropped
                    assertTrue(command.startsWith("DROP OWNED"), e::toString);
                }
            }
        }
    }

    private List<String> rows(String query) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            List<String> rows = new ArrayList<>();
            while (result.next()) {
                StringBuilder row = new StringBuilder();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    row.append(result.getString(i)).append('|');
                }
                rows.add(row.toString());
            }
            return rows;
        }
    }
}
