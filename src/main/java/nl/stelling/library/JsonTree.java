// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** One pass over the tokens of a file: the values with their lines, and every key that stands twice. */
final class JsonTree {

    private static final int CONTEXT_UNITS = 40;

    /** A limit of ours is passed: the rest of the file is left. */
    private static final class Beyond extends Exception {

        private static final long serialVersionUID = 1;
        private final transient Rule rule;
        private final int limit;

        Beyond(Rule rule, int limit) {
            this.rule = rule;
            this.limit = limit;
        }
    }

    private final String file;
    private final String text;
    private final Problems problems;
    private int values;

    private JsonTree(String file, String text, Problems problems) {
        this.file = file;
        this.text = text;
        this.problems = problems;
    }

    /** The value that a file holds, or a problem and nothing. */
    static Optional<Json> parse(String file, String text, Problems problems) {
        return new JsonTree(file, text, problems).parse();
    }

    private Optional<Json> parse() {
        // Without a table of names, which would refuse a file whose keys happen to collide
        JsonFactory factory = JsonFactory.builder().disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
                .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(Limits.STRING_UNITS)
                        .maxNameLength(Limits.STRING_UNITS).maxNumberLength(Limits.STRING_UNITS).build())
                .build();
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
            return parse(parser);
        }
    }

    private Optional<Json> parse(JsonParser parser) {
        try {
            JsonToken first = parser.nextToken();
            if (first != null) {
                Json root = value(parser, first, line(parser), 0);
                if (parser.nextToken() == null) {
                    return Optional.of(root);
                }
            }
            notJson(parser.currentLocation());
        } catch (Beyond e) {
            problem(parser, e.rule, "", Integer.toString(e.limit));
        } catch (StreamConstraintsException e) {
            problem(parser, Rule.TOO_LONG, "", Integer.toString(Limits.STRING_UNITS));
        } catch (JacksonException e) {
            notJson(e.getLocation() == null ? parser.currentLocation() : e.getLocation());
        }
        return Optional.empty();
    }

    private Json value(JsonParser parser, JsonToken token, int line, int depth) throws Beyond {
        if (++values > Limits.VALUES) {
            throw new Beyond(Rule.TOO_MANY_VALUES, Limits.VALUES);
        }
        if (depth == Limits.DEPTH && token.isStructStart()) {
            throw new Beyond(Rule.TOO_DEEP, Limits.DEPTH);
        }
        return switch (token) {
            case START_OBJECT -> object(parser, line, depth + 1);
            case START_ARRAY -> array(parser, line, depth + 1);
            case VALUE_STRING -> new Json.Str(line, parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Num(line, parser.getString());
            default -> new Json.Word(line, parser.getString());
        };
    }

    private Json object(JsonParser parser, int line, int depth) throws Beyond {
        SequencedMap<String, Json> members = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            int keyLine = line(parser);
            if (members.containsKey(key)) {
                problem(parser, Rule.DUPLICATE_KEY, key, "");
            }
            if (key.length() > Limits.KEY_UNITS) {
                throw new Beyond(Rule.TOO_LONG, Limits.KEY_UNITS);
            }
            members.put(key, value(parser, parser.nextToken(), keyLine, depth));
        }
        return new Json.Obj(line, members);
    }

    private Json array(JsonParser parser, int line, int depth) throws Beyond {
        List<Json> elements = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            elements.add(value(parser, token, line(parser), depth));
        }
        return new Json.Arr(line, elements);
    }

    private static int line(JsonParser parser) {
        return parser.currentTokenLocation().getLineNr();
    }

    private void problem(JsonParser parser, Rule rule, String found, String expected) {
        // The pointer is as long as all keys on the way: made for the problems that are kept, and for nothing else
        String pointer = problems.isFull() ? "" : parser.streamReadContext().pathAsPointer().toString();
        problems.add(file, pointer, line(parser), rule, found, expected);
    }

    private void notJson(TokenStreamLocation place) {
        int at = Math.clamp(place.getCharOffset(), 0, text.length());
        int from = Math.max(text.lastIndexOf('\n', at - 1) + 1, at - CONTEXT_UNITS);
        int to = text.indexOf('\n', at);
        problems.add(file, "", Math.max(1, place.getLineNr()), Rule.NOT_JSON,
                text.substring(from, to < 0 ? text.length() : to).strip(), "");
    }
}
