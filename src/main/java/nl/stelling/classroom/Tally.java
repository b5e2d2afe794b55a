// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.classroom;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.stelling.score.Fraction;
import nl.stelling.statements.Scale;
import nl.stelling.statements.Stance;

/**
 * How many chose each stance: an anonymous sum that cannot be taken apart into persons again.
 *
 * @param hands for each stance that somebody chose, 1 to {@link #MOST}
 */
public record Tally(Map<Stance, Integer> hands) {

    /** Fewer voters than this are no group: what they chose together could be traced to one of them. */
    public static final int MINIMUM_GROUP = 5;
    /** The most that can be counted of one stance. */
    public static final int MOST = 999;
    /** Nobody chose anything yet. */
    public static final Tally EMPTY = new Tally(Map.of());

    /** @throws IllegalArgumentException if a count lies outside 0 to {@link #MOST} */
    public Tally {
        Map<Stance, Integer> counted = new EnumMap<>(Stance.class);
        hands.forEach((stance, count) -> {
            if (count < 0 || count > MOST) {
                throw new IllegalArgumentException(stance + ": " + count);
            }
            if (count > 0) {
                counted.put(stance, count);
            }
        });
        hands = Map.copyOf(counted);
    }

    /** How many chose this stance. */
    public int of(Stance stance) {
        return hands.getOrDefault(stance, 0);
    }

    /**
     * The same with another count for a stance.
     *
     * @throws IllegalArgumentException if the count lies outside 0 to {@link #MOST}
     */
    public Tally with(Stance stance, int count) {
        Map<Stance, Integer> changed = new EnumMap<>(Stance.class);
        changed.putAll(hands);
        changed.put(stance, count);
        return new Tally(changed);
    }

    /** The same with so many more of a stance, or fewer when negative, as far as counts go. */
    public Tally plus(Stance stance, int more) {
        return with(stance, Math.clamp((long) of(stance) + more, 0, MOST));
    }

    /** Both together, as far as counts go. */
    public Tally plus(Tally other) {
        Tally sum = this;
        for (Map.Entry<Stance, Integer> each : other.hands.entrySet()) {
            sum = sum.plus(each.getKey(), each.getValue());
        }
        return sum;
    }

    /** How many chose anything. */
    public int voters() {
        return hands.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Whether there are enough voters for the sum to be shown. */
    public boolean isEnough() {
        return voters() >= MINIMUM_GROUP;
    }

    /** The stance that more chose than any other; none where two share that, or nobody chose. */
    public Optional<Stance> most() {
        int most = hands.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<Stance> first = Arrays.stream(Stance.values()).filter(stance -> most > 0 && of(stance) == most).toList();
        return first.size() == 1 ? Optional.of(first.getFirst()) : Optional.empty();
    }

    /**
     * How far two different voters lie apart on average, of how far they could: 0 when all chose the same. For one half
     * agreeing and one half disagreeing it comes near 1/2 from above, as nobody lies apart from himself. This is Gini's
     * mean difference (1912) as a share of the scale's span; it is exact.
     *
     * @throws IllegalArgumentException if fewer than two chose
     */
    public Fraction apart(Scale scale) {
        long voters = voters();
        long sum = 0;
        for (Map.Entry<Stance, Integer> one : hands.entrySet()) {
            for (Map.Entry<Stance, Integer> other : hands.entrySet()) {
                int distance = one.getKey().value() - other.getKey().value();
                sum += distance > 0 ? (long) distance * one.getValue() * other.getValue() : 0;
            }
        }
        return new Fraction(sum, voters * (voters - 1) / 2 * scale.span());
    }
}
