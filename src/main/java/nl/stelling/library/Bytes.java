// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** From bytes that anybody may have written to a text, within {@link Limits}. */
final class Bytes {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Bytes() {}

    /** The bytes of a file and no more than the limit, or a problem and nothing. Closes the stream. */
    static Optional<byte[]> read(String file, InputStream stream, Problems problems) {
        return read(file, stream, Limits.FILE_BYTES, problems);
    }

    /** The same, by a limit of its own. */
    static Optional<byte[]> read(String file, InputStream stream, int limit, Problems problems) {
        try (stream) {
            byte[] bytes = stream.readNBytes(limit + 1);
            if (bytes.length <= limit) {
                return Optional.of(bytes);
            }
            problems.add(file, Rule.TOO_LARGE, "", Integer.toString(limit));
        } catch (IOException e) {
            problems.add(file, Rule.UNREADABLE, "", "");
        }
        return Optional.empty();
    }

    /** The text of a file exactly as it stands, or a problem and nothing. */
    static Optional<String> decode(String file, byte[] bytes, Problems problems) {
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        try {
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(rest).toString());
        } catch (CharacterCodingException e) {
            int line = 1;
            for (int i = 0; i < rest.position(); i++) {
                line += bytes[i] == '\n' ? 1 : 0;
            }
            String wrong = HexFormat.of().withUpperCase().toHexDigits(bytes[rest.position()]);
            problems.add(file, "", line, Rule.NOT_UTF8, wrong, "");
            return Optional.empty();
        }
    }

    /** The text of a file without its byte-order mark, or a problem and nothing. */
    static Optional<String> text(String file, byte[] bytes, Problems problems) {
        return decode(file, bytes, problems).map(text -> text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
    }

    /** The value of a JSON file, with or without a byte-order mark, or a problem and nothing. */
    static Optional<Json> json(String file, byte[] bytes, Problems problems) {
        return text(file, bytes, problems).flatMap(text -> JsonTree.parse(file, text, problems));
    }

    /** SHA-256 in lower-case hexadecimal. */
    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }
}
