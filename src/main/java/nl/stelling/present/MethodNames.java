// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import nl.stelling.score.Method;
import nl.stelling.words.Key;

/** What the methods are called and what they do, for who never heard of them. */
final class MethodNames {

    private MethodNames() {}

    static Key name(Method method) {
        return switch (method) {
            case CITY_BLOCK -> Key.METHODS_CITY_BLOCK;
            case AGREEMENT -> Key.METHODS_AGREEMENT;
            case DIRECTIONAL -> Key.METHODS_DIRECTIONAL;
            case EUCLIDEAN -> Key.METHODS_EUCLIDEAN;
            case HYBRID -> Key.METHODS_HYBRID;
        };
    }

    static Key brief(Method method) {
        return switch (method) {
            case CITY_BLOCK -> Key.METHODS_CITY_BLOCK_BRIEF;
            case AGREEMENT -> Key.METHODS_AGREEMENT_BRIEF;
            case DIRECTIONAL -> Key.METHODS_DIRECTIONAL_BRIEF;
            case EUCLIDEAN -> Key.METHODS_EUCLIDEAN_BRIEF;
            case HYBRID -> Key.METHODS_HYBRID_BRIEF;
        };
    }

    static Key what(Method method) {
        return switch (method) {
            case CITY_BLOCK -> Key.METHODS_CITY_BLOCK_WHAT;
            case AGREEMENT -> Key.METHODS_AGREEMENT_WHAT;
            case DIRECTIONAL -> Key.METHODS_DIRECTIONAL_WHAT;
            case EUCLIDEAN -> Key.METHODS_EUCLIDEAN_WHAT;
            case HYBRID -> Key.METHODS_HYBRID_WHAT;
        };
    }
}
