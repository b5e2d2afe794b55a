// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A set in a folder. Its files are listed once, so that names are told apart by case on every system. */
record FolderSource(String name, SortedMap<String, Path> files) implements Source {

    /** The files of a folder; those that must not be read are a problem and not among them. */
    static FolderSource of(Path folder, String name, Problems problems) throws IOException {
        Path root = folder.toRealPath();
        Walk walk = new Walk(root, problems);
        Files.walkFileTree(root, walk);
        // Of a part of the files it would only be said that the others are missing
        return new FolderSource(name, walk.seen > Limits.FILES ? new TreeMap<>() : walk.files);
    }

    @Override
    public SortedSet<String> names() {
        return new TreeSet<>(files.keySet());
    }

    @Override
    public Optional<InputStream> open(String file) throws IOException {
        return files.containsKey(file) ? Optional.of(Files.newInputStream(files.get(file))) : Optional.empty();
    }

    /** Follows no links itself: a folder that holds itself would have no end. */
    private static final class Walk extends SimpleFileVisitor<Path> {

        private final Path root;
        private final Problems problems;
        private final SortedMap<String, Path> files = new TreeMap<>();
        private int seen;

        Walk(Path root, Problems problems) {
            this.root = root;
            this.problems = problems;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return !folder.equals(root) && Names.isLeftBehind(nameOf(folder)) ? FileVisitResult.SKIP_SUBTREE : count();
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            String name = nameOf(file);
            if (Names.isLeftBehind(name)) {
                return count();
            }
            if (!Names.isSafe(name)) {
                problems.add("", Rule.UNSAFE_NAME, name, "");
            } else if (attributes.isSymbolicLink() && !leadsToFileWithin(file)) {
                problems.add(name, Rule.LINK_OUTSIDE, "", "");
            } else if (attributes.isOther()) {
                // A pipe would keep its reader waiting for ever
                problems.add(name, Rule.UNREADABLE, "", "");
            } else {
                files.put(name, file);
            }
            return count();
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException reason) {
            problems.add(nameOf(file), Rule.UNREADABLE, "", "");
            return count();
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException reason) {
            if (reason != null) {
                problems.add(nameOf(folder), Rule.UNREADABLE, "", "");
            }
            return FileVisitResult.CONTINUE;
        }

        private boolean leadsToFileWithin(Path link) {
            try {
                Path target = link.toRealPath();
                return target.startsWith(root) && Files.isRegularFile(target);
            } catch (IOException e) {
                return false;
            }
        }

        private FileVisitResult count() {
            if (++seen <= Limits.FILES) {
                return FileVisitResult.CONTINUE;
            }
            problems.add("", Rule.TOO_MANY_FILES, "", Integer.toString(Limits.FILES));
            return FileVisitResult.TERMINATE;
        }

        private String nameOf(Path file) {
            return root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
        }
    }
}
