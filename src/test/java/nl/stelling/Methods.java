// SPDX-License-Identifier: EUPL-1.2
package nl.stelling;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the methods of a source by its braces, well enough to count their lines. */
final class Methods {

    private static final Pattern NOT_CODE = Pattern.compile(
            "\"\"\".*?\"\"\"|\"(\\\\.|[^\"\\\\\n])*\"|'(\\\\.|[^'\\\\])'|/\\*.*?\\*/|//[^\n]*", Pattern.DOTALL);
    private static final Pattern NO_METHOD = Pattern.compile(
            "->|=|\\b(class|record|enum|interface|new|if|else|for|while|do|switch|try|catch|finally|synchronized)\\b");
    private static final Pattern NAME = Pattern.compile("(\\w*[a-z]\\w*)\\s*\\(|([A-Z]\\w*[a-z]\\w*)\\s*$");

    /** A brace that is open. */
    private record Block(String method, int line) {}

    private Methods() {}

    /** The name of each method and constructor, with its number of lines; the longest of those that share a name. */
    static Map<String, Integer> lengths(String source) {
        String code = NOT_CODE.matcher(source).replaceAll(found -> "\n".repeat((int) newlines(found.group())));
        Map<String, Integer> lengths = new TreeMap<>();
        Deque<Block> open = new ArrayDeque<>();
        int header = 0;
        int line = 1;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            line += c == '\n' ? 1 : 0;
            if (c == '{') {
                String before = code.substring(header, i).strip();
                open.push(new Block(method(before), line - (int) newlines(before)));
            } else if (c == '}' && !open.isEmpty()) {
                Block closed = open.pop();
                lengths.merge(closed.method(), line - closed.line() + 1, Math::max);
            }
            header = c == '{' || c == '}' || c == ';' ? i + 1 : header;
        }
        lengths.remove("");
        return lengths;
    }

    /**
     * The name in a header that declares a method, a constructor or a record's compact constructor; else empty. A name
     * without a small letter is that of an enum's constant.
     */
    private static String method(String header) {
        String declared = header.replaceAll("@\\w+(\\([^)]*\\))?", "").strip();
        Matcher name = NAME.matcher(declared);
        return declared.isEmpty() || NO_METHOD.matcher(declared).find() || !name.find()
                ? ""
                : name.group(1) != null ? name.group(1) : name.group(2);
    }

    private static long newlines(String text) {
        return text.chars().filter(c -> c == '\n').count();
    }
}
