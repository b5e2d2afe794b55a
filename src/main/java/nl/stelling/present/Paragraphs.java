// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.stelling.present.ProgrammeView.Paragraph;
import nl.stelling.statements.Programme;

/** Cuts a programme into paragraphs; only bullets and line ends are left to the layout. */
final class Paragraphs {

    /** A bullet, or words up to the next bullet or line end. */
    private static final Pattern LINE = Pattern.compile("(?m)(?<bullet>\\h*•\\h*)?(?<words>[^•\\n]+)");
    private static final int LONGEST_HEADING = 60;

    private Paragraphs() {}

    /** Which paragraph of a programme stands at this place of its text, from 1. */
    static int numberOf(Programme programme, int at) {
        return Math.max(1, (int) LINE.matcher(programme.text()).results()
                .filter(line -> !isBlank(line.group("words")) && line.start("words") <= at).count());
    }

    static List<Paragraph> of(Programme programme, Runs runs) {
        List<MatchResult> lines = LINE.matcher(programme.text()).results()
                .filter(line -> !isBlank(line.group("words"))).toList();
        List<Paragraph> paragraphs = new ArrayList<>();
        int before = 0;
        for (int i = 0; i < lines.size(); i++) {
            MatchResult line = lines.get(i);
            int end = line.end("words");
            int after = i + 1 < lines.size() ? end + 1 : programme.text().length() + 1;
            paragraphs.add(new Paragraph(kind(line), runs.line(before, line.start("words"), end, after)));
            before = after;
        }
        return paragraphs;
    }

    private static Paragraph.Kind kind(MatchResult line) {
        if (line.group("bullet") != null) {
            return Paragraph.Kind.BULLET;
        }
        return isHeading(line.group("words")) ? Paragraph.Kind.HEADING : Paragraph.Kind.TEXT;
    }

    /** Spaces that do not break are no words either. */
    private static boolean isBlank(String line) {
        return line.codePoints().allMatch(each -> Character.isWhitespace(each) || Character.isSpaceChar(each));
    }

    /** The texts mark no headings: a short line that ends like no sentence is one. */
    private static boolean isHeading(String line) {
        String bare = line.strip();
        return bare.length() <= LONGEST_HEADING && ".:;,!?".indexOf(bare.charAt(bare.length() - 1)) < 0;
    }
}
