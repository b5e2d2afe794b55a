// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import java.util.List;
import java.util.stream.Collectors;

/** Running text in pieces, put together again. */
public final class Pieces {

    private Pieces() {}

    /** The text without what is explained in it. */
    public static String text(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
