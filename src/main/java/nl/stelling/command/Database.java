// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.command;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import nl.stelling.counts.Batch;
import nl.stelling.counts.Counts;
import nl.stelling.counts.Ledger;
import nl.stelling.counts.Session;

/**
 * A PostgreSQL database in which counts are published. All is one transaction: after an outage nothing of it
 * is there, and the same command does it again. A record that is there already stays as it is.
 */
final class Database {

    private static final int ROWS_AT_ONCE = 1000;

    /** What came of publishing. */
    sealed interface Published {

        /** How many records there are now, and how many of them were not there before. */
        record Done(long sessions, long newSessions, long batches, long newBatches) implements Published {}

        /** The tables are of a later version of this program. */
        record Newer() implements Published {}
    }

    private final Connection connection;

    Database(Connection connection) {
        this.connection = connection;
    }

    Published publish(Counts counts) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            if (!Tables.prepare(statement)) {
                connection.rollback();
                return new Published.Newer();
            }
            long sessions = Tables.number(statement, "SELECT count(*) FROM stelling_session");
            long batches = Tables.number(statement, "SELECT count(*) FROM stelling_batch");
            sessions(counts.sessions());
            batches(counts.batches());
            long allSessions = Tables.number(statement, "SELECT count(*) FROM stelling_session");
            long allBatches = Tables.number(statement, "SELECT count(*) FROM stelling_batch");
            connection.commit();
            return new Published.Done(allSessions, allSessions - sessions, allBatches, allBatches - batches);
        }
    }

    private void sessions(List<Session> sessions) throws SQLException {
        try (Rows rows = new Rows("INSERT INTO stelling_session VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING")) {
            for (Session each : sessions) {
                rows.add(each.id(), each.branch(), each.kiosk(), Date.valueOf(each.day()),
                        each.end() == Ledger.End.COMPLETED ? "completed" : "broken-off");
            }
        }
    }

    private void batches(List<Batch> batches) throws SQLException {
        try (Rows rows = new Rows("INSERT INTO stelling_batch VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING")) {
            for (Batch each : batches) {
                rows.add(each.id(), each.branch(), each.kiosk(), each.set(), each.version(), each.checksum(),
                        each.sessions());
            }
        }
        try (Rows rows = new Rows("INSERT INTO stelling_answer VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING")) {
            for (Batch batch : batches) {
                for (var sums : batch.sums().entrySet()) {
                    List<String> answers = Names.answers(sums.getValue().size());
                    for (int i = 0; i < answers.size(); i++) {
                        rows.add(batch.id(), sums.getKey(), answers.get(i), sums.getValue().get(i));
                    }
                }
            }
        }
    }

    /** Rows on their way to a table, many at once. */
    private final class Rows implements AutoCloseable {

        private final PreparedStatement statement;
        private int waiting;

        Rows(String insert) throws SQLException {
            statement = connection.prepareStatement(insert);
        }

        void add(Object... values) throws SQLException {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.addBatch();
            waiting++;
            if (waiting == ROWS_AT_ONCE) {
                send();
            }
        }

        private void send() throws SQLException {
            statement.executeBatch();
            waiting = 0;
        }

        @Override
        public void close() throws SQLException {
            try (statement) {
                if (waiting > 0) {
                    send();
                }
            }
        }
    }
}
