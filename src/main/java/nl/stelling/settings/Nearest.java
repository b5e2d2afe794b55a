// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.settings;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What somebody probably meant who wrote something else. */
final class Nearest {

    private static final String KIOSK = "kiosk.";

    private Nearest() {}

    /** The key that was meant; where none comes near, those that it could be. */
    static List<String> keys(String written) {
        String plain = plain(written);
        Optional<String> whole = Setting.keys().stream()
                .filter(key -> isNear(plain, plain(key)) || plain(key).equals(plain(KIOSK) + plain))
                .min(Comparator.comparingInt(key -> distance(plain, plain(key))));
        Predicate<String> isAlike = key -> key.startsWith(KIOSK) == written.startsWith(KIOSK);
        return whole.map(List::of).orElseGet(() -> Setting.keys().stream().filter(isAlike).toList());
    }

    private static boolean isNear(String one, String other) {
        return distance(one, other) <= Math.max(1, other.length() / 3);
    }

    /** Without what people put between words, and without capitals. */
    private static String plain(String key) {
        StringBuilder plain = new StringBuilder();
        key.chars().filter(Character::isLetterOrDigit)
                .forEach(letter -> plain.append((char) Character.toLowerCase(letter)));
        return plain.toString();
    }

    /** How many letters must be added, taken away or changed to make one of the other (Levenshtein, 1966). */
    static int distance(String one, String other) {
        int[] before = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] now = new int[other.length() + 1];
            now[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(changed, 1 + Math.min(before[j], now[j - 1]));
            }
            before = now;
        }
        return before[other.length()];
    }
}
