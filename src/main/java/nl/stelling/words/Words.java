// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.text.Normalizer;
import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import nl.stelling.statements.Language;
import nl.stelling.statements.Text;

/** All that the program says by itself, in one language, and how numbers are worded in it. */
public final class Words {

    /** The languages of the program, the first of which is used when nobody chooses. */
    public static final List<Language> LANGUAGES = List.of(Language.DUTCH, Language.ENGLISH);

    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "ur", "yi");

    private final Language language;
    private final Locale locale;
    private final Properties bundle;

    private Words(Language language, Properties bundle) {
        this.language = language;
        this.locale = Locale.forLanguageTag(language.tag());
        this.bundle = bundle;
    }

    /**
     * The words of one of the {@link #LANGUAGES}.
     *
     * @throws UncheckedIOException if its bundle is missing from the program
     */
    public static Words in(Language language) {
        String file = "words_" + language.tag() + ".properties";
        try (InputStream in = Words.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IOException("no bundle " + file);
            }
            Properties bundle = new Properties();
            bundle.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return new Words(language, bundle);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The language of the program that a system with this language tag expects; Dutch where it has none of its own. */
    public static Language closest(String systemTag) {
        return LANGUAGES.stream().filter(language -> Locale.forLanguageTag(systemTag).getLanguage()
                .equals(language.tag())).findFirst().orElse(LANGUAGES.getFirst());
    }

    /**
     * The language of the system this program runs on, or the closest to it. A system that was told no language, such as
     * one with the locale C, says English without a country: that is nobody's choice, and gets the first language.
     */
    public static Language ofSystem() {
        Locale system = Locale.getDefault();
        return system.getCountry().isEmpty() ? LANGUAGES.getFirst() : closest(system.toLanguageTag());
    }

    public Language language() {
        return language;
    }

    /** Whether this language is read from right to left. */
    public boolean isRightToLeft() {
        return RIGHT_TO_LEFT.contains(language.base().tag());
    }

    /** What a language is called in this one, without a capital where this one writes none. */
    public String nameOf(Language other) {
        return Locale.forLanguageTag(other.tag()).getDisplayName(locale);
    }

    /** A text of the program, with its blanks filled in: numbers as this language writes them. */
    public String of(Key key, Object... blanks) {
        String text = bundle.getProperty(key.inBundle());
        if (text == null) {
            throw new IllegalStateException("no words for " + key + " in " + language.tag());
        }
        return blanks.length == 0 ? text : new MessageFormat(text, locale).format(blanks);
    }

    /**
     * The lines of a document, with its blanks filled in.
     *
     * @throws UncheckedIOException if it is missing from the program
     */
    public List<String> lines(Document document, Object... blanks) {
        String file = document.in(language.tag());
        try (InputStream in = Words.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IOException("no document " + file);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().map(line -> new MessageFormat(line, locale).format(blanks)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text of a set, in this language or the closest that the set has. */
    public String of(Text text) {
        return text.in(language);
    }

    /** Whole percents, as in {@code 84 %}; the space does not break. */
    public String percent(int whole) {
        return of(Key.PERCENT, whole);
    }

    /** A share to three decimals, cut off rather than rounded, with dots where it goes on: {@code 0,694…}. */
    public String decimals(long numerator, long denominator) {
        long thousandths = 1000 * numerator / denominator;
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(3);
        boolean goesOn = 1000 * numerator % denominator != 0;
        format.setMinimumFractionDigits(goesOn ? 3 : 0);
        return format.format(thousandths / 1000.0) + (goesOn ? "…" : "");
    }

    /** A day as this language writes it, as in {@code 24 november 2026}; its spaces do not break, and it comes with the year first. */
    public String date(String yearFirst) {
        return DateTimeFormatter.ofPattern("d\u00a0MMMM\u00a0uuuu", locale).format(LocalDate.parse(yearFirst));
    }

    /** A day of the week, as in {@code maandag}. */
    public String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, locale);
    }

    /** A word as it is written within a sentence. */
    public String lower(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toLowerCase(locale) + word.substring(1);
    }

    /** Several things in one breath: {@code a, b en c}. */
    public String list(List<String> things) {
        if (things.size() < 2) {
            return String.join("", things);
        }
        return of(Key.LIST_LAST, String.join(", ", things.subList(0, things.size() - 1)), things.getLast());
    }

    /** Words as they stand within a sentence: without the capital that they begin with. */
    public String within(String words) {
        int first = words.offsetByCodePoints(0, Math.min(1, words.length()));
        return words.substring(0, first).toLowerCase(locale) + words.substring(first);
    }

    /** A text as it compares with what somebody typed: no matter the case, accents, apostrophes, spaces, final dot. */
    public static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{InCombiningDiacriticalMarks}|[’‘'´`]|[.!]+\\s*$", "").replaceAll("[\\s\\p{Z}]+", " ")
                .strip().toLowerCase(Locale.ROOT);
    }

    /** All keys that this language has words for: what the tests compare. */
    Set<String> keys() {
        return bundle.stringPropertyNames();
    }
}
