// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.library;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes a file whole or not at all: what stands under its name is never half of anything. */
public final class SafeFile {

    /** What came of writing. */
    public enum Outcome {
        WRITTEN,
        /** Something of that name is there, and was left as it is. */
        EXISTS,
        /** The folder that it should be in is not there. */
        NO_FOLDER,
        /** Nothing may be written there. */
        READ_ONLY,
        /** No room is left. */
        FULL,
        /** Anything else: a disk that was pulled out, a name that the system does not take. */
        FAILED
    }

    /** What is to stand in the file. */
    public interface Content {

        void writeTo(OutputStream out) throws IOException;
    }

    /** With less room than this a failure is put down to that. */
    private static final long FULL_BYTES = 256 * 1024;

    private SafeFile() {}

    /**
     * Writes a file beside its place and then moves it there.
     *
     * @param mayReplace whether what is there may go
     */
    public static Outcome write(Path file, boolean mayReplace, Content content) {
        Path target = file.toAbsolutePath();
        Path folder = target.resolveSibling("").toAbsolutePath();
        if (!Files.isDirectory(folder)) {
            return Outcome.NO_FOLDER;
        }
        if (Files.isDirectory(target) || (!mayReplace && Files.exists(target))) {
            return Outcome.EXISTS;
        }
        try {
            // For the owner alone, as it will be when it is in place: it tells what somebody thinks
            Path draft = Files.createTempFile(folder, ".stelling-", ".part");
            try {
                write(draft, content);
                move(draft, target, mayReplace);
                return Outcome.WRITTEN;
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException | ReadOnlyFileSystemException e) {
            return why(e, folder);
        }
    }

    private static void write(Path draft, Content content) throws IOException {
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE);
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
            content.writeTo(out);
            out.flush();
            // Or a power cut after the move could leave a name with nothing behind it
            channel.force(true);
        }
    }

    private static void move(Path draft, Path target, boolean mayReplace) throws IOException {
        if (mayReplace) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        } else {
            Files.move(draft, target);
        }
    }

    /**
     * Sees to it that the name of a file too is on the disk, not the bytes alone; a system that has no such thing for
     * folders does it by itself.
     */
    public static void settle(Path file) {
        try (FileChannel folder = FileChannel.open(file.toAbsolutePath().resolveSibling(""),
                StandardOpenOption.READ)) {
            folder.force(true);
        } catch (IOException e) {
            // Windows opens no folder; the file itself was forced
        }
    }

    /** Puts a failure of writing into a folder down to its cause. */
    public static Outcome why(Exception failure, Path folder) {
        return switch (failure) {
            case FileAlreadyExistsException _ -> Outcome.EXISTS;
            case NoSuchFileException _ -> Outcome.NO_FOLDER;
            case AccessDeniedException _ -> Outcome.READ_ONLY;
            case ReadOnlyFileSystemException _ -> Outcome.READ_ONLY;
            default -> ofTheDisk(folder);
        };
    }

    private static Outcome ofTheDisk(Path folder) {
        try {
            var store = Files.getFileStore(folder);
            return store.isReadOnly()
                    ? Outcome.READ_ONLY
                    : store.getUsableSpace() < FULL_BYTES ? Outcome.FULL : Outcome.FAILED;
        } catch (IOException e) {
            return Outcome.FAILED;
        }
    }
}
