// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.command;

import java.util.Map;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Who comes to a database, from the environment as PostgreSQL's own programs have it: what stands on a command line, every
 * user of a computer can see.
 *
 * @param user empty for the one of the address
 * @param password empty for the one of the address; never to be printed
 */
record Login(String user, String password) {

    private static final Pattern IN_URL = Pattern.compile("[?&](?:password|sslpassword)=([^&]*)");
    private static final String HIDDEN = "***";

    static Login of(Map<String, String> environment) {
        return new Login(environment.getOrDefault("PGUSER", ""), environment.getOrDefault("PGPASSWORD", ""));
    }

    /** What a driver is told. An outage should end in a message, not in waiting for ever. */
    Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("ApplicationName", Grammar.PROGRAM);
        properties.setProperty("connectTimeout", "10");
        properties.setProperty("socketTimeout", "60");
        if (!user.isEmpty()) {
            properties.setProperty("user", user);
        }
        if (!password.isEmpty()) {
            properties.setProperty("password", password);
        }
        return properties;
    }

    /** A message on one line, in which no password stands. */
    String without(String message, String url) {
        String safe = hidden(message.replaceAll("[\\s\\p{C}]+", " ").strip(), password);
        for (MatchResult each : IN_URL.matcher(url).results().toList()) {
            safe = hidden(safe, each.group(1));
        }
        return safe;
    }

    private static String hidden(String text, String secret) {
        return secret.isEmpty() ? text : text.replace(secret, HIDDEN);
    }

    @Override
    public String toString() {
        return "Login[" + user + "]";
    }
}
