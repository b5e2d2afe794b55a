// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import java.util.AbstractList;
import java.util.Objects;
import java.util.function.IntFunction;

/** A list whose things are made when they are asked for: a table holds more of them than anybody looks at. */
final class Lazy<T> extends AbstractList<T> {

    private final int size;
    private final IntFunction<T> maker;

    Lazy(int size, IntFunction<T> maker) {
        this.size = size;
        this.maker = maker;
    }

    @Override
    public T get(int index) {
        return maker.apply(Objects.checkIndex(index, size));
    }

    @Override
    public int size() {
        return size;
    }
}
