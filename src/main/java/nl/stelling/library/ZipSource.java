// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.library;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A set in a zip, with or without one folder around all of it. What the zip says of its sizes is not believed: whoever
 * reads stops at the limit.
 *
 * @param around the folder around all files, with its slash, or empty
 */
record ZipSource(String name, ZipFile zip, String around, SortedSet<String> names) implements Source {

    /** The files of an open zip, which is closed with this source; those with a name that must not be are a problem. */
    static ZipSource of(ZipFile zip, String name, Problems problems) {
        if (zip.size() > Limits.FILES) {
            problems.add("", Rule.TOO_MANY_FILES, "", Integer.toString(Limits.FILES));
            return new ZipSource(name, zip, "", new TreeSet<>());
        }
        List<String> all = new ArrayList<>();
        for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements();) {
            ZipEntry entry = entries.nextElement();
            String path = entry.isDirectory() ? withoutSlash(entry.getName()) : entry.getName();
            if (!Names.isSafe(path)) {
                problems.add("", Rule.UNSAFE_NAME, path, "");
            } else if (!entry.isDirectory() && !Names.isLeftBehind(path)) {
                all.add(path);
            }
        }
        String around = around(all);
        Set<String> once = new HashSet<>();
        all.stream().filter(path -> !once.add(path))
                .forEach(path -> problems.add(path.substring(around.length()), Rule.DOUBLE_FILE, "", ""));
        return new ZipSource(name, zip, around, all.stream().map(path -> path.substring(around.length()))
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Override
    public Optional<InputStream> open(String file) throws IOException {
        ZipEntry entry = names.contains(file) ? zip.getEntry(around + file) : null;
        return entry == null ? Optional.empty() : Optional.ofNullable(zip.getInputStream(entry));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static String around(List<String> all) {
        if (all.isEmpty()) {
            return "";
        }
        String first = all.getFirst().substring(0, all.getFirst().indexOf('/') + 1);
        return all.stream().allMatch(path -> path.startsWith(first)) ? first : "";
    }

    private static String withoutSlash(String folder) {
        return folder.substring(0, folder.length() - 1);
    }
}
