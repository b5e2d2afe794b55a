// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.library;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The names of a set's files, relative to its folder, with slashes. */
final class Names {

    static final String SET = "set.json";
    static final String GLOSSARY = "glossary.json";
    static final String CODING = "coding.json";
    static final String PROGRAMMES = "programmes/";

    private static final int UNITS = 255;
    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*", Pattern.DOTALL);
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,127}");
    private static final Set<String> LEFT_BY_SYSTEMS = Set.of("__MACOSX", "Thumbs.db", "desktop.ini");

    private Names() {}

    static String statement(String id) {
        return "statements/" + id + ".json";
    }

    static String pledges(String programme) {
        return "pledges/" + programme + ".json";
    }

    /** Whether a name stays within the set's folder on every system. */
    static boolean isSafe(String name) {
        return !name.isEmpty() && name.length() <= UNITS && !name.startsWith("/") && !name.contains("\\")
                && !DRIVE.matcher(name).matches() && name.chars().noneMatch(Character::isISOControl)
                && segments(name).stream().noneMatch(part -> part.isEmpty() || part.equals(".") || part.equals(".."));
    }

    /** Whether a name is one file's, without a folder, and fit for every system. */
    static boolean isPlain(String name) {
        return PLAIN.matcher(name).matches();
    }

    /** Whether a file is hidden, or was left behind by a system: no part of a set, and no fault of its author. */
    static boolean isLeftBehind(String name) {
        return segments(name).stream().anyMatch(part -> part.startsWith(".") || LEFT_BY_SYSTEMS.contains(part));
    }

    /** Whether a set must ask for a file of this name; what else an author keeps beside a set is nobody's business. */
    static boolean isOfSets(String name) {
        return name.endsWith(".json") || name.startsWith(PROGRAMMES);
    }

    private static List<String> segments(String name) {
        return List.of(name.split("/", -1));
    }
}
