// SPDX-License-Identifier: EUPL-1.2
package nl.stelling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class MethodsTest {

    @Test
    void aMethodRunsFromItsAnnotationsToItsBrace() {
        assertEquals(Map.of("Point", 4, "of", 6, "far", 1, "inner", 2, "twice", 3, "run", 3), Methods.lengths("""
                /** A { that is no brace. */
                public record Point(int x) implements Comparable<Point> {
                    private static final int[] ALL = {1, 2};
                    private final Runnable task = () -> {
                        say("}");
                    };
                    public Point {
                        if (x < 0) {
                            throw new IllegalArgumentException("{");
                    }}
                    @SuppressWarnings("unused")
                    static Point of(int x,
                            int y) throws IOException {
                        char c = '{'; // {
                        return switch (x) { case 1 -> { yield null; } default -> null; };
                    }
                    boolean far() { return x > 9; }
                    enum Kind { ONE { @Override void inner() {
                        } }, TWO }
                    void twice() {}
                    <T> void twice(T t) {
                        for (;;) {}
                    }
                    Object task() ;
                    Object made = new Runnable() {
                        public void run() {
                            say(\"\\"\\"
                                }\"\\"\\");
                        }
                    };
                }
                """));
    }
}
