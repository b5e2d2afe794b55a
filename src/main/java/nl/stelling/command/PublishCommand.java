// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import nl.stelling.counts.Counts;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/**
 * The command {@code kiosk publish}: what booths counted, in a database of the administrator's. A booth itself never does
 * this: it sends nothing anywhere.
 */
final class PublishCommand {

    private final PrintStream out;
    private final PrintStream err;
    private final Words words;
    private final Login login;

    PublishCommand(PrintStream out, PrintStream err, Words words, Login login) {
        this.out = out;
        this.err = err;
        this.words = words;
        this.login = login;
    }

    /**
     * Publishes these files, all of them or nothing.
     *
     * @param url of the database; empty where it was not given
     * @param driver the jar of its driver; empty for one that is on the module path
     */
    int run(String url, String driver, List<Path> files) {
        if (url.isEmpty()) {
            return refuse(Key.PUBLISH_NO_URL);
        }
        if (!url.startsWith(Drivers.SCHEME)) {
            return refuse(Key.PUBLISH_NOT_POSTGRES);
        }
        return switch (Counts.read(files)) {
            case Counts.Merging.Complete(Counts counts) -> publish(url, driver, counts);
            case Counts.Merging.Faulty(var faults) -> {
                CountsFaults.lines(faults, words).forEach(err::println);
                yield Commands.BAD;
            }
        };
    }

    private int publish(String url, String driver, Counts counts) {
        try (Connection connection = Drivers.connect(url, driver, login)) {
            return switch (new Database(connection).publish(counts)) {
                case Database.Published.Done done -> {
                    out.println(words.of(Key.PUBLISH_DONE, done.sessions(), done.newSessions(), done.batches(),
                            done.newBatches()));
                    yield Commands.GOOD;
                }
                case Database.Published.Newer _ -> refuse(Key.PUBLISH_NEWER);
            };
        } catch (Drivers.NoDriver e) {
            return driver.isEmpty() ? refuse(Key.PUBLISH_NO_DRIVER) : refuse(Key.PUBLISH_BAD_DRIVER, driver);
        } catch (Drivers.BadAddress e) {
            return refuse(Key.PUBLISH_NOT_POSTGRES);
        } catch (SQLException e) {
            return refuse(Key.PUBLISH_FAILED, login.without(String.valueOf(e.getMessage()), url));
        }
    }

    private int refuse(Key why, Object... blanks) {
        err.println(words.of(why, blanks));
        return Commands.BAD;
    }
}
