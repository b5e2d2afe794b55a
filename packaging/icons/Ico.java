// SPDX-License-Identifier: EUPL-1.2
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Puts pictures into one icon of Windows: a header, an entry for each, and the PNGs as they are, which Windows takes since
 * Vista. Begun as {@code java Ico.java ICON.ico PICTURE.png...}.
 */
final class Ico {

    private static final int HEADER = 6;
    private static final int ENTRY = 16;
    private static final int WIDTH_IN_PNG = 16;

    private Ico() {}

    public static void main(String[] args) throws IOException {
        List<byte[]> pictures = new ArrayList<>();
        for (String file : Arrays.asList(args).subList(1, args.length)) {
            pictures.add(Files.readAllBytes(Path.of(file)));
        }
        ByteBuffer head = ByteBuffer.allocate(HEADER + ENTRY * pictures.size()).order(ByteOrder.LITTLE_ENDIAN);
        head.putShort((short) 0).putShort((short) 1).putShort((short) pictures.size());
        int at = head.capacity();
        for (byte[] picture : pictures) {
            // 256 is written as 0
            byte size = (byte) ByteBuffer.wrap(picture).getInt(WIDTH_IN_PNG);
            head.put(size).put(size).put((byte) 0).put((byte) 0).putShort((short) 1).putShort((short) 32)
                    .putInt(picture.length).putInt(at);
            at += picture.length;
        }
        try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(Path.of(args[0])))) {
            out.write(head.array());
            for (byte[] picture : pictures) {
                out.write(picture);
            }
        }
    }
}
