// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.command;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * The tables of published counts, in the first schema of the search path. Who may only write into them can publish too:
 * they are made by whoever publishes first, and left alone after that. The views show of answers only what at least ten
 * visitors gave.
 */
final class Tables {

    /** Grows when the tables change. */
    private static final int VERSION = 1;
    /** One publisher at a time: two that make the tables at once would trip over each other. The number is any. */
    private static final long LOCK = 0x5354454C4CL;

    private static final List<String> ALL = List.of("""
            CREATE TABLE stelling_version (version integer NOT NULL)""", """
            CREATE TABLE stelling_session (
                id text PRIMARY KEY, branch text NOT NULL, kiosk text NOT NULL, day date NOT NULL,
                ended text NOT NULL CHECK (ended IN ('completed', 'broken-off')))""", """
            CREATE TABLE stelling_batch (
                id text PRIMARY KEY, branch text NOT NULL, kiosk text NOT NULL, set_id text NOT NULL,
                set_version text NOT NULL, set_checksum text NOT NULL,
                sessions integer NOT NULL CHECK (sessions >= 10))""", """
            CREATE TABLE stelling_answer (
                batch text NOT NULL REFERENCES stelling_batch, statement text NOT NULL, answer text NOT NULL,
                count integer NOT NULL CHECK (count >= 0), PRIMARY KEY (batch, statement, answer))""", """
            CREATE VIEW stelling_days AS
                SELECT day, branch, kiosk, count(*) FILTER (WHERE ended = 'completed') AS completed,
                    count(*) FILTER (WHERE ended = 'broken-off') AS broken_off
                FROM stelling_session GROUP BY day, branch, kiosk""", """
            CREATE VIEW stelling_totals AS
                SELECT set_id, set_version, set_checksum, statement, answer, total FROM (
                    SELECT set_id, set_version, set_checksum, statement, answer, sum(count) AS total,
                        sum(sum(count) FILTER (WHERE answer <> 'no-answer')) OVER
                            (PARTITION BY set_id, set_version, set_checksum, statement) AS answered
                    FROM stelling_answer JOIN stelling_batch ON batch = id
                    GROUP BY set_id, set_version, set_checksum, statement, answer) AS sums
                WHERE answered >= 10""");

    private Tables() {}

    /** Makes them where they are not there, within the transaction; false where they are of a later version. */
    static boolean prepare(Statement statement) throws SQLException {
        statement.execute("SELECT pg_advisory_xact_lock(" + LOCK + ")");
        if (number(statement, "SELECT count(to_regclass('stelling_version'))") == 0) {
            for (String each : ALL) {
                statement.execute(each);
            }
            statement.execute("INSERT INTO stelling_version VALUES (" + VERSION + ")");
        }
        return number(statement, "SELECT max(version) FROM stelling_version") <= VERSION;
    }

    /** The number that a query comes to. */
    static long number(Statement statement, String query) throws SQLException {
        try (ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getLong(1);
        }
    }
}
