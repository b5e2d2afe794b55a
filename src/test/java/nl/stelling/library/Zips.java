// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.library;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Zips made in memory, to be written and spoilt. */
final class Zips {

    private Zips() {}

    /** The files of a folder by their names in it. */
    static Map<String, byte[]> contents(Path folder) {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        TestSets.files(folder).forEach(
                file -> contents.put(folder.relativize(file).toString().replace('\\', '/'), TestSets.bytes(file)));
        return contents;
    }

    /** The same files and one more. */
    static Map<String, byte[]> with(Map<String, byte[]> contents, String name, String text) {
        Map<String, byte[]> more = new LinkedHashMap<>(contents);
        more.put(name, text.getBytes(StandardCharsets.UTF_8));
        return more;
    }

    /** A zip of these files, in this order; a name that ends in a slash is a folder. */
    static byte[] of(Map<String, byte[]> contents) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : contents.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
