// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.paper;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.stelling.paper.Style.Face;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The house's typeface in a document: only the letters that are used go into it. */
final class Typeface {

    private static final String FOLDER = "/nl/stelling/screens/fonts/AtkinsonHyperlegibleNext_";
    /** Stands for a letter that the typeface does not have: a gap that can be seen. */
    private static final String MISSING = "?";

    private final Map<Face, PDFont> fonts = new EnumMap<>(Face.class);
    private final Map<Integer, Boolean> drawn = new HashMap<>();

    Typeface(PDDocument document) throws IOException {
        for (Face face : Face.values()) {
            String file = FOLDER + switch (face) {
                case REGULAR -> "400Regular.ttf";
                case SEMIBOLD -> "600SemiBold.ttf";
                case BOLD -> "700Bold.ttf";
            };
            try (InputStream in = Typeface.class.getResourceAsStream(file)) {
                if (in == null) {
                    throw new IOException(file);
                }
                fonts.put(face, PDType0Font.load(document, in, true));
            }
        }
    }

    PDFont font(Style style) {
        PDFont font = fonts.get(style.face());
        if (font == null) {
            throw new IllegalStateException("no font for " + style.face());
        }
        return font;
    }

    /** The text with nothing in it that cannot be drawn. */
    String drawable(String text) throws IOException {
        StringBuilder drawable = new StringBuilder(text.length());
        for (int letter : text.codePoints().toArray()) {
            String one = Character.toString(letter);
            drawable.append(Character.isWhitespace(letter) ? " " : isDrawn(letter, one) ? one : MISSING);
        }
        return drawable.toString();
    }

    private boolean isDrawn(int letter, String one) throws IOException {
        Boolean known = drawn.get(letter);
        if (known != null) {
            return known;
        }
        boolean is = true;
        try {
            font(Style.BODY).encode(one);
        } catch (IllegalArgumentException e) {
            is = false;
        }
        drawn.put(letter, is);
        return is;
    }

    /** How wide a text is, which can be drawn. */
    float width(String text, Style style) throws IOException {
        return font(style).getStringWidth(text) / 1000 * style.size();
    }

    /** The lines of a text in this width; a word that is wider than that is broken. */
    List<String> lines(String text, Style style, float width) throws IOException {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : drawable(text).strip().split(" +", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer, style) <= width) {
                line.replace(0, line.length(), longer);
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line.toString());
            }
            line.replace(0, line.length(), rest(word, style, width, lines));
        }
        lines.add(line.toString());
        return lines;
    }

    /** Breaks off as many full lines of a word as it has; what is left begins the next. */
    private String rest(String word, Style style, float width, List<String> lines) throws IOException {
        String rest = word;
        while (width(rest, style) > width && rest.length() > 1) {
            int end = rest.length() - 1;
            while (end > 1 && width(rest.substring(0, end), style) > width) {
                end--;
            }
            end -= Character.isHighSurrogate(rest.charAt(end - 1)) && end > 1 ? 1 : 0;
            lines.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        return rest;
    }
}
