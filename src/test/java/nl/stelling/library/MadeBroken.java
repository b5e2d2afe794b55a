// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.library;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Broken sets that no file of the test resources can hold: too large, not a file, or only possible in a zip. */
enum MadeBroken {

    NO_SET(problem("", "", 0, Rule.NOT_A_SET, "set", "set.json")) {
        @Override
        void breakIt(Path set) throws IOException {
            Files.delete(set.resolve("set.json"));
        }
    },
    NOTHING_THERE(problem("", "", 0, Rule.NOT_A_SET, "nothing", "set.json")) {
        @Override
        Path make(Path temp) {
            return temp.resolve("nothing");
        }
    },
    NO_ZIP(problem("", "", 0, Rule.BAD_ZIP, "set.zip", "")) {
        @Override
        Path make(Path temp) {
            TestSets.write(temp.resolve("set.zip"), "not a zip");
            return temp.resolve("set.zip");
        }
    },
    TORN_ZIP(problem("glossary.json", "", 0, Rule.UNREADABLE, "", "")) {
        @Override
        Path make(Path temp) {
            byte[] zip = Zips.of(Zips.contents(TestSets.GOOD));
            // The first block of a deflated file says its kind in its first byte; there is none of kind 3
            int name = new String(zip, StandardCharsets.ISO_8859_1).indexOf("glossary.json");
            zip[name + "glossary.json".length()] = 7;
            TestSets.write(temp.resolve("set.zip"), zip);
            return temp.resolve("set.zip");
        }
    },
    CLIMBING_NAME(problem("", "", 0, Rule.UNSAFE_NAME, "../evil.json", "")) {
        @Override
        Path make(Path temp) {
            return zipWith(temp, "../evil.json");
        }
    },
    ABSOLUTE_NAME(problem("", "", 0, Rule.UNSAFE_NAME, "/etc/evil.json", "")) {
        @Override
        Path make(Path temp) {
            return zipWith(temp, "/etc/evil.json");
        }
    },
    BACKSLASH(problem("", "", 0, Rule.UNSAFE_NAME, "statements\\evil.json", "")) {
        @Override
        Path make(Path temp) {
            return zipWith(temp, "statements\\evil.json");
        }
    },
    TWICE_IN_A_ZIP(problem("glossary.json", "", 0, Rule.DOUBLE_FILE, "", "")) {
        @Override
        Path make(Path temp) {
            byte[] zip = Zips.of(Zips.with(Zips.contents(TestSets.GOOD), "glossary.jsoN",
                    TestSets.text(TestSets.GOOD.resolve("glossary.json"))));
            // No honest program writes the same name twice
            byte[] patched = new String(zip, StandardCharsets.ISO_8859_1).replace("jsoN", "json")
                    .getBytes(StandardCharsets.ISO_8859_1);
            TestSets.write(temp.resolve("set.zip"), patched);
            return temp.resolve("set.zip");
        }
    },
    LINK_TO_ELSEWHERE(problem("statements/cats.json", "", 0, Rule.LINK_OUTSIDE, "", "")) {
        @Override
        void breakIt(Path set) throws IOException {
            Path secret = set.resolveSibling("secret.json");
            Files.writeString(secret, "{}");
            Files.createSymbolicLink(set.resolve("statements/cats.json"), secret);
        }
    },
    LINK_TO_NOWHERE(problem("programmes/old.txt", "", 0, Rule.LINK_OUTSIDE, "", "")) {
        @Override
        void breakIt(Path set) throws IOException {
            Files.createSymbolicLink(set.resolve("programmes/old.txt"), Path.of("gone.txt"));
        }
    },
    LINK_TO_ITS_OWN_FOLDER(problem("again", "", 0, Rule.LINK_OUTSIDE, "", "")) {
        @Override
        void breakIt(Path set) throws IOException {
            Files.createSymbolicLink(set.resolve("again"), Path.of("."));
        }
    },
    LARGE_FILE(problem("glossary.json", "", 0, Rule.TOO_LARGE, "", "4194304")) {
        @Override
        void breakIt(Path set) {
            TestSets.write(set.resolve("glossary.json"), new byte[Limits.FILE_BYTES + 1]);
        }
    },
    BOMB(problem("glossary.json", "", 0, Rule.TOO_LARGE, "", "4194304")) {
        @Override
        Path make(Path temp) throws IOException {
            Map<String, byte[]> contents = Zips.contents(TestSets.GOOD);
            contents.put("glossary.json", new byte[50 * Limits.FILE_BYTES]);
            TestSets.write(temp.resolve("set.zip"), Zips.of(contents));
            return temp.resolve("set.zip");
        }
    },
    LARGE_SET(problem("", "", 0, Rule.TOO_LARGE, "", "67108864")) {
        @Override
        void breakIt(Path set) {
            TestSets.addDogs(set, 17, 4_000_000);
        }
    },
    MANY_FILES(problem("", "", 0, Rule.TOO_MANY_FILES, "", "2000")) {
        @Override
        void breakIt(Path set) {
            TestSets.addDogs(set, Limits.FILES - 2, 0);
        }
    },
    MANY_FILES_IN_A_ZIP(problem("", "", 0, Rule.TOO_MANY_FILES, "", "2000")) {
        @Override
        Path make(Path temp) {
            Map<String, byte[]> contents = Zips.contents(TestSets.GOOD);
            for (int i = 0; i < Limits.FILES; i++) {
                contents.put(i + ".png", new byte[0]);
            }
            TestSets.write(temp.resolve("set.zip"), Zips.of(contents));
            return temp.resolve("set.zip");
        }
    },
    LONG_STRING(problem("glossary.json", "/terms/0/id", 3, Rule.TOO_LONG, "", "200000")) {
        @Override
        void breakIt(Path set) {
            TestSets.edit(set, "glossary.json", "\"id\": \"lane\"", "\"id\": \"" + "a".repeat(200_001) + "\"");
        }
    },
    MANY_VALUES(problem("glossary.json", "/terms/199998", 1, Rule.TOO_MANY_VALUES, "", "200000")) {
        @Override
        void breakIt(Path set) {
            TestSets.write(set.resolve("glossary.json"), "{\"terms\": [" + "0,".repeat(Limits.VALUES) + "0]}");
        }
    },
    MANY_LANGUAGES(problem("set.json", "/languages", 10, Rule.TOO_MANY_VALUES, "", "50")) {
        @Override
        void breakIt(Path set) {
            TestSets.edit(set, "set.json", "[\"nl\", \"en\"]", "[" + "\"nl\",".repeat(50) + "\"en\"]");
        }
    },
    MANY_PROBLEMS(problem("", "", 0, Rule.TOO_MANY_PROBLEMS, "100", "500")) {
        @Override
        void breakIt(Path set) {
            TestSets.edit(set, "glossary.json", "[\"park\"]", "[" + "1,".repeat(Limits.PROBLEMS + 99) + "1]");
        }

        @Override
        int count() {
            return Limits.PROBLEMS + 1;
        }
    };

    private final Problem problem;

    MadeBroken(Problem problem) {
        this.problem = problem;
    }

    /** The last problem that must be found. */
    Problem problem() {
        return problem;
    }

    /** How many problems must be found. */
    int count() {
        return 1;
    }

    /** Makes the broken set, and says where it is. */
    Path make(Path temp) throws IOException {
        Path set = TestSets.good(temp.resolve("set"));
        breakIt(set);
        return set;
    }

    void breakIt(Path set) throws IOException {
        throw new UnsupportedOperationException();
    }

    private static Path zipWith(Path temp, String name) {
        TestSets.write(temp.resolve("set.zip"), Zips.of(Zips.with(Zips.contents(TestSets.GOOD), name, "{}")));
        return temp.resolve("set.zip");
    }

    private static Problem problem(String file, String pointer, int line, Rule rule, String found, String expected) {
        return new Problem(file, pointer, line, rule, found, expected);
    }
}
