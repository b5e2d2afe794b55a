// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What publishing does where there is no database. */
class PublishCommandTest {

    @TempDir
    private Path temp;
    private String file;

    @BeforeEach
    void oneSession() throws IOException {
        file = Files.writeString(temp.resolve("counts"), """
                stelling-counts 1
                booth	Oost	1
                session	2026-11-23	completed	00000000000000000001
                """).toString();
    }

    @Test
    void theAddressIsAskedFor() {
        assertEquals(refused("Here --jdbc with the address of the database is missing. "
                + "Help: stelling kiosk publish --help."), publish());
        assertEquals(refused("This is no address of a PostgreSQL database. An address begins with: jdbc:postgresql:"),
                publish("--jdbc", "jdbc:mysql://localhost/x?password=geheim"));
    }

    @Test
    void aJarThatIsNoDriverIsRefused() throws IOException {
        Path empty = Files.createFile(temp.resolve("none.jar"));
        for (Path jar : new Path[]{empty, temp.resolve("gone.jar"), temp}) {
            assertEquals(refused("“" + jar + "” holds no JDBC driver of PostgreSQL."),
                    publish("--jdbc", "jdbc:postgresql://localhost/x", "--driver", jar.toString()));
        }
    }

    @Test
    void withoutADriverItSaysHowToNameOne() {
        Thread here = Thread.currentThread();
        ClassLoader path = here.getContextClassLoader();
        here.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            assertEquals(refused("There is no JDBC driver of PostgreSQL. Name it with: --driver postgresql.jar"),
                    publish("--jdbc", "jdbc:postgresql://localhost/x"));
        } finally {
            here.setContextClassLoader(path);
        }
    }

    @Test
    void anAddressThatTheDriverDoesNotUnderstandIsNone() {
        assertEquals(refused("This is no address of a PostgreSQL database. An address begins with: jdbc:postgresql:"),
                publish("--jdbc", "jdbc:postgresql://localhost:port/x"));
    }

    @Test
    void aServerThatIsNotThereIsOneLineWithoutThePassword() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Run run = publish("--jdbc", "jdbc:postgresql://127.0.0.1:" + port + "/x?user=u&password=geheim");
        assertEquals(new Wanted.Done(2), run.wanted());
        assertTrue(run.err().startsWith("It did not work, and nothing was changed. The database says: "), run::err);
        assertEquals(1, run.err().lines().count(), run::err);
        assertFalse(run.err().contains("geheim"), run::err);
    }

    @Test
    void aBadFileReachesNoDatabase() throws IOException {
        Path bad = Files.writeString(temp.resolve("bad"), "mine\n");
        assertEquals(refused(bad + ":1: “mine” is not how counts begin. Expected: “stelling-counts 1”."),
                Run.of("kiosk", "publish", file, bad.toString(), "--jdbc", "jdbc:postgresql://localhost/x", "--lang",
                        "en"));
    }

    @Test
    void theLoginComesFromTheEnvironmentAndIsNeverTold() {
        Login login = Login.of(Map.of("PGUSER", "oost", "PGPASSWORD", "s3cret"));
        assertEquals("oost", login.properties().getProperty("user"));
        assertEquals("s3cret", login.properties().getProperty("password"));
        assertFalse(login.toString().contains("s3cret"));
        assertEquals("no *** or ***, on one line",
                login.without("no s3cret\n or geheim,\u001b on one line",
                        "jdbc:postgresql://h/x?user=u&password=geheim&ssl=true"));
        assertFalse(Login.of(Map.of()).properties().containsKey("password"));
    }

    private Run publish(String... options) {
        String[] args = new String[options.length + 5];
        System.arraycopy(new String[]{"kiosk", "publish", file, "--lang", "en"}, 0, args, 0, 5);
        System.arraycopy(options, 0, args, 5, options.length);
        return Run.of(args);
    }

    private static Run refused(String why) {
        return new Run(new Wanted.Done(2), "", why + "\n");
    }
}
