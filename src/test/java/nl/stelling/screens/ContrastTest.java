// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.stelling.present.Appearance.Look;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The colours that are put on each other differ enough to be seen, by the formula of WCAG 2. */
class ContrastTest {

    /** Text and its grounds: 4.5, in high contrast 7. */
    private static final Map<String, List<String>> TEXT = Map.of(
            "fg-default", List.of("bg-default", "bg-subtle", "bg-inset", "agree-subtle", "disagree-subtle",
                    "neither-subtle"),
            "fg-muted", List.of("bg-default", "bg-subtle"),
            "fg-on-emphasis", List.of("accent-emphasis"),
            "agree-fg", List.of("bg-default", "bg-subtle"),
            "disagree-fg", List.of("bg-default", "bg-subtle"),
            "neither-fg", List.of("bg-default", "bg-subtle"),
            "fg-on-position", List.of("agree-emphasis", "disagree-emphasis", "neither-emphasis"));

    /** What is drawn and its grounds: 3. */
    private static final Map<String, List<String>> DRAWN = Map.of(
            "border-default", List.of("bg-default", "bg-subtle"),
            "agree-emphasis", List.of("agree-subtle", "bg-default", "bg-subtle"),
            "disagree-emphasis", List.of("disagree-subtle", "bg-default", "bg-subtle"),
            "neither-emphasis", List.of("neither-subtle", "bg-default", "bg-subtle"),
            "line", List.of("bg-default", "bg-subtle"),
            "accent-emphasis", List.of("bg-default", "bg-inset"),
            "focus", List.of("focus-gap", "bg-default", "bg-subtle"));

    private static final Pattern BLOCK = Pattern.compile("([^{}]+)\\{([^}]*)}");
    private static final Pattern TOKEN = Pattern.compile("-color-([a-z-]+):\\s*#(\\p{XDigit}{6})\\s*;");

    @ParameterizedTest
    @EnumSource(Look.class)
    void allThatIsDeclared(Look look) throws IOException {
        Map<String, Integer> colours = colours(look);
        StringBuilder faults = new StringBuilder();
        check(colours, TEXT, look == Look.HIGH_CONTRAST ? 7 : 4.5, faults);
        check(colours, DRAWN, 3, faults);
        assertTrue(faults.isEmpty(), faults::toString);
    }

    /** The formula itself, on values that WCAG gives. */
    @Test
    void blackOnWhiteIsTwentyOne() {
        assertTrue(Math.abs(Contrast.of(0x000000, 0xFFFFFF) - 21) < 0.001);
        assertTrue(Math.abs(Contrast.of(0x777777, 0xFFFFFF) - 4.48) < 0.005);
    }

    private static void check(Map<String, Integer> colours, Map<String, List<String>> pairs, double least,
            StringBuilder faults) {
        pairs.forEach((front, grounds) -> grounds.forEach(ground -> {
            double contrast = Contrast.of(Objects.requireNonNull(colours.get(front), front),
                    Objects.requireNonNull(colours.get(ground), ground));
            if (contrast < least) {
                faults.append("%s on %s is %.2f, needs %.1f%n".formatted(front, ground, contrast, least));
            }
        }));
    }

    /** The tokens of a look: light first, then what the look puts over it. */
    private static Map<String, Integer> colours(Look look) throws IOException {
        Map<String, Integer> colours = new HashMap<>();
        Matcher block = BLOCK.matcher(tokens());
        while (block.find()) {
            String selector = block.group(1);
            if (selector.contains(".root") || selector.contains(".shell." + Styles.name(look))) {
                TOKEN.matcher(block.group(2)).results()
                        .forEach(token -> colours.put(token.group(1), Integer.parseInt(token.group(2), 16)));
            }
        }
        return colours;
    }

    private static String tokens() throws IOException {
        try (InputStream stream = Objects.requireNonNull(Styles.class.getResourceAsStream("tokens.css"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
