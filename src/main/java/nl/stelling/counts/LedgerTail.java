// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.counts;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;

/**
 * The end of a ledger, where a kill or a power cut may have left half a line. A whole record of which only the end of the
 * line is missing is kept; of half a record nobody can say what it was, and its session was never reported as written.
 */
final class LedgerTail {

    private static final int BLOCK = 8192;

    private LedgerTail() {}

    /** How many of these bytes are whole lines, where the last one counts although only its end is missing. */
    static int whole(byte[] bytes) {
        int lines = bytes.length;
        while (lines > 0 && bytes[lines - 1] != '\n') {
            lines--;
        }
        String tail = new String(bytes, lines, bytes.length - lines, StandardCharsets.UTF_8);
        return LedgerForm.isSession(tail) ? bytes.length : lines;
    }

    /** Whether these bytes are no more than the beginning of a ledger's first line. */
    static boolean isHalfFirst(byte[] bytes) {
        return bytes.length < LedgerForm.FIRST.length()
                && LedgerForm.FIRST.startsWith(new String(bytes, StandardCharsets.UTF_8));
    }

    /** Cuts off half a line, or ends a whole one; false where this is no ledger, and then nothing is changed. */
    static boolean mend(FileChannel channel) throws IOException {
        byte[] head = read(channel, 0, (int) Math.min(channel.size(), LedgerForm.FIRST.length()));
        if (isHalfFirst(head)) {
            channel.truncate(0);
            return true;
        }
        if (!new String(head, StandardCharsets.UTF_8).equals(LedgerForm.FIRST)) {
            return false;
        }
        long end = channel.size();
        long from = end;
        byte[] tail = new byte[0];
        while (whole(tail) == 0 && from > 0) {
            from = Math.max(0, from - BLOCK);
            tail = read(channel, from, (int) Math.min(end - from, Integer.MAX_VALUE));
        }
        int whole = whole(tail);
        channel.truncate(from + whole);
        if (tail[whole - 1] != '\n') {
            channel.write(ByteBuffer.wrap(new byte[]{'\n'}), from + whole);
        }
        return true;
    }

    private static byte[] read(FileChannel channel, long from, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining() && channel.read(bytes, from + bytes.position()) >= 0) {
            // Reads on until all is there, or the file ends
        }
        return bytes.array();
    }
}
