// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.library;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Comma-separated values as RFC 4180 has them: a value between quotation marks may hold commas, lines and "". A
 * spreadsheet of a country that writes a comma in its numbers separates by semicolons; what stands behind the first
 * value says which it is.
 */
final class Csv {

    private static final int SHOWN_UNITS = 40;
    private static final Pattern FIRST = Pattern.compile("(\\w+|\"\\w+\")([,;\\t])");

    /** A row and the line that it begins at. */
    record Row(int line, List<String> cells) {

        Row {
            cells = List.copyOf(cells);
        }
    }

    private final String file;
    private final String text;
    private final Problems problems;
    private final char separator;
    private final List<Row> rows = new ArrayList<>();
    private int at;
    private int line = 1;

    private Csv(String file, String text, Problems problems) {
        this.file = file;
        this.text = text;
        this.problems = problems;
        Matcher first = FIRST.matcher(text);
        this.separator = first.lookingAt() ? first.group(2).charAt(0) : ',';
    }

    /** The rows of a file, without those in which nothing stands at all; those up to the first that cannot be read. */
    static List<Row> rows(String file, String text, Problems problems) {
        Csv csv = new Csv(file, text, problems);
        while (csv.at < text.length() && csv.row()) {
            // Each call reads one row
        }
        return csv.rows;
    }

    private boolean row() {
        int begin = line;
        List<String> cells = new ArrayList<>();
        while (true) {
            int from = at;
            StringBuilder cell = new StringBuilder();
            boolean isQuoted = at < text.length() && text.charAt(at) == '"';
            boolean isRead = isQuoted ? quoted(cell) : plain(cell);
            if (!isRead || !atEndOfCell()) {
                String wrong = text.substring(from, Math.min(text.length(), from + SHOWN_UNITS));
                problems.add(file, "", begin, Rule.NOT_CSV, wrong.lines().findFirst().orElse(""), "");
                return false;
            }
            cells.add(cell.toString());
            if (at >= text.length() || text.charAt(at) != separator) {
                break;
            }
            at++;
        }
        if (cells.size() > 1 || !cells.getFirst().isEmpty()) {
            rows.add(new Row(begin, cells));
        }
        endOfLine();
        return true;
    }

    private boolean atEndOfCell() {
        return at >= text.length() || text.charAt(at) == separator || "\r\n".indexOf(text.charAt(at)) >= 0;
    }

    private boolean plain(StringBuilder cell) {
        int from = at;
        while (!atEndOfCell()) {
            at++;
        }
        cell.append(text, from, at);
        return cell.indexOf("\"") < 0;
    }

    /** Reads up to behind the closing quotation mark; false where there is none. */
    private boolean quoted(StringBuilder cell) {
        at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            line += c == '\n' ? 1 : 0;
            if (c != '"') {
                cell.append(c);
            } else if (at < text.length() && text.charAt(at) == '"') {
                cell.append('"');
                at++;
            } else {
                return true;
            }
        }
        return false;
    }

    private void endOfLine() {
        if (text.startsWith("\r\n", at)) {
            at++;
        }
        at++;
        line++;
    }
}
