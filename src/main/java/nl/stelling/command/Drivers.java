// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.command;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.ServiceLoader;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Looks for what speaks to a database. Stelling comes without it: hardly anybody needs it. */
final class Drivers {

    static final String SCHEME = "jdbc:postgresql:";

    /** There is no driver for such a database. */
    static final class NoDriver extends SQLException {

        private static final long serialVersionUID = 1;
    }

    /** There is a driver, but it does not understand the address. */
    static final class BadAddress extends SQLException {

        private static final long serialVersionUID = 1;
    }

    private Drivers() {}

    /**
     * A connection, within a known time or not at all.
     *
     * @param jar of the driver, or empty for one that is on the module path
     * @throws NoDriver if none is there
     * @throws BadAddress if one is there, but not for this address
     */
    static Connection connect(String url, String jar, Login login) throws SQLException {
        // What goes wrong comes back as an exception, and is told once
        Logger ofDriver = Logger.getLogger("org.postgresql");
        ofDriver.setLevel(Level.OFF);
        boolean isThere = false;
        for (Driver each : jar.isEmpty() ? ServiceLoader.load(Driver.class) : drivers(Path.of(jar))) {
            Connection connection = each.acceptsURL(url) ? each.connect(url, login.properties()) : null;
            if (connection != null) {
                return connection;
            }
            isThere |= each.acceptsURL(SCHEME);
        }
        throw isThere ? new BadAddress() : new NoDriver();
    }

    /** The class loader is left open: the driver goes on loading its parts from it until the program ends. */
    private static Iterable<Driver> drivers(Path jar) throws NoDriver {
        if (!Files.isRegularFile(jar)) {
            throw new NoDriver();
        }
        try {
            return ServiceLoader.load(Driver.class, new URLClassLoader(new URL[]{jar.toUri().toURL()},
                    ClassLoader.getPlatformClassLoader()));
        } catch (MalformedURLException e) {
            throw new IllegalStateException("every path has a URL", e);
        }
    }
}
