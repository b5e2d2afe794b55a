// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.HashSet;
import nl.stelling.kiosk.StaffBoard;
import nl.stelling.kiosk.Check;
import nl.stelling.journey.Event;
import nl.stelling.journey.Journey;
import nl.stelling.kiosk.Booth;
import nl.stelling.kiosk.BoothEvent;
import nl.stelling.kiosk.Booths;
import nl.stelling.kiosk.Door;
import nl.stelling.kiosk.KioskPolicy;
import nl.stelling.kiosk.Opening;
import nl.stelling.kiosk.OpeningHours;
import nl.stelling.statements.Language;
import nl.stelling.words.Key;
import nl.stelling.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoothPresenterTest {

    private static final Words DUTCH = Words.in(Language.DUTCH);
    private static final Booth WAITING = Booths.waiting();
    private static final Booth VISITED = WAITING.after(new BoothEvent.Begun(Language.DUTCH));
    private static final Desk CLOSED = Desk.booth(Set.of(), List.of(Language.DUTCH));
    private static final Desk PRINTING = Desk.booth(Set.of(Door.PRINTER), Words.LANGUAGES);

    private static BoothView view(Booth booth) {
        return BoothPresenter.view(booth, DUTCH, Words::in, false);
    }

    private static long marks(LineView line) {
        return line.slots().stream().filter(slot -> slot.mark() != Mark.OPEN).count();
    }

    @Test
    void theWelcomeHasAWayInForEachLanguage() {
        BoothView.Attract attract = assertInstanceOf(BoothView.Attract.class, view(WAITING));
        assertEquals(List.of(Language.DUTCH, Language.ENGLISH),
                attract.greetings().stream().map(BoothView.Attract.Greeting::language).toList());
        assertEquals(Words.in(Language.ENGLISH).of(Key.KIOSK_TOUCH),
                attract.greetings().getLast().touch());
    }

    private static String detail(Check check, Words words) {
        Booth menu = Booths.menu(WAITING)
                .after(new BoothEvent.BoardFound(new StaffBoard(List.of(), List.of(check), List.of())));
        return assertInstanceOf(BoothView.Staff.class, BoothPresenter.view(menu, words, Words::in, false))
                .checks().getFirst().detail();
    }

    @Test
    void theStaffReadInWordsWhatIsWrong() {
        for (Words words : List.of(DUTCH, Words.in(Language.ENGLISH))) {
            Set<String> said = new HashSet<>();
            for (Check.Cause cause : Check.Cause.values()) {
                for (Check.Subject subject : Check.Subject.values()) {
                    String detail = detail(new Check(subject, Check.Finding.BAD, cause, "/a/b.counts"), words);
                    assertTrue(detail.endsWith(": /a/b.counts"), detail);
                    assertFalse(detail.contains(cause.name()), detail);
                    said.add(detail);
                }
            }
            // A set, a printer, a display, and the four ways in which writing fails
            assertEquals(7, said.size(), () -> String.join("\n", said));
        }
        assertEquals("Stelling mag hier niet schrijven: /a/b.counts", detail(
                new Check(Check.Subject.COUNTS, Check.Finding.BAD, Check.Cause.READ_ONLY, "/a/b.counts"), DUTCH));
        assertEquals("/a/b.counts", detail(
                new Check(Check.Subject.COUNTS, Check.Finding.GOOD, Check.Cause.NONE, "/a/b.counts"), DUTCH));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            0, /a, /a
            1, '/a, 1 MB vrij', '/a, 1 MB free'
            999, '/a, 999 MB vrij', '/a, 999 MB free'
            1000, '/a, 1 GB vrij', '/a, 1 GB free'
            18999, '/a, 18 GB vrij', '/a, 18 GB free'
            1234567, '/a, 1234 GB vrij', '/a, 1234 GB free'
            """)
    void roomOnTheDiskIsSaidInItsLargestUnit(long free, String dutch, String english) {
        Check check = new Check(Check.Subject.DISK, Check.Finding.GOOD, Check.Cause.NONE, "/a", free);
        assertEquals(dutch, detail(check, DUTCH));
        assertEquals(english, detail(check, Words.in(Language.ENGLISH)));
    }

    private static List<BoothView.Closed.Notice> notices(String hours, Opening why) {
        KioskPolicy usual = Booths.policy(Set.of());
        KioskPolicy policy = new KioskPolicy(usual.idle(), usual.countdown(), usual.languages(), usual.controls(),
                hours.isEmpty() ? OpeningHours.ALWAYS : OpeningHours.of(hours), usual.doors(), true);
        return assertInstanceOf(BoothView.Closed.class,
                view(Booth.start(policy, Booths.SET).after(new BoothEvent.HoursRead(why)))).notices();
    }

    @Test
    void aClosedBoothNamesItsHoursInEachLanguage() {
        List<BoothView.Closed.Notice> notices = notices("mon-thu 09:00-12:30, mon-thu 13:00-20:00, sat 10:00-24:00",
                Opening.OUT_OF_HOURS);
        assertEquals(List.of("maandag t/m donderdag: [9.00 tot 12.30\u00a0uur, 13.00 tot 20.00\u00a0uur]",
                "vrijdag: [gesloten]", "zaterdag: [10.00 tot 24.00\u00a0uur]", "zondag: [gesloten]"),
                lines(notices.getFirst()));
        assertEquals(List.of("Monday to Thursday: [9:00 to 12:30, 13:00 to 20:00]", "Friday: [closed]",
                "Saturday: [10:00 to 24:00]", "Sunday: [closed]"), lines(notices.getLast()));
    }

    private static List<String> lines(BoothView.Closed.Notice notice) {
        return notice.hours().stream().map(row -> row.days() + ": " + row.hours()).toList();
    }

    @Test
    void withoutItsSetABoothSaysThatAndNoHours() {
        List<BoothView.Closed.Notice> notices = notices("mon 09:00-12:30", Opening.NO_SET);
        assertEquals(List.of(DUTCH.of(Key.KIOSK_NO_SET), Words.in(Language.ENGLISH).of(Key.KIOSK_NO_SET)),
                notices.stream().map(BoothView.Closed.Notice::title).toList());
        assertEquals(List.of(), notices.getFirst().hours());
        assertEquals(List.of(), notices("", Opening.OUT_OF_HOURS).getFirst().hours());
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1199, 1", "1200, 2", "8399, 7", "16399, 7", "16400, 1", "17600, 2"})
    void aMarkComesEveryMomentAndAllStand(long millis, long marks) {
        Booth booth = WAITING.after(Booths.at(millis));
        assertEquals(marks, marks(((BoothView.Attract) view(booth)).line()));
    }

    @Test
    void nothingMovesForWhoAsksForThat() {
        for (long millis = 0; millis < 17_000; millis += 400) {
            BoothView still = BoothPresenter.view(WAITING.after(Booths.at(millis)), DUTCH, Words::in, true);
            assertEquals(7, marks(((BoothView.Attract) still).line()), millis + " ms");
        }
    }

    @Test
    void noPictureBurnsIn() {
        Set<Integer> shifts = java.util.stream.IntStream.range(0, 10)
                .mapToObj(round -> ((BoothView.Attract) view(WAITING.after(Booths.at(1 + 16_400L * round)))).shift())
                .collect(java.util.stream.Collectors.toSet());
        assertEquals(5, shifts.size());
    }

    @ParameterizedTest
    @CsvSource({"0, 30, 30", "1, 30, 30", "1000, 29, 29", "29000, 1, 1", "29999, 1, 1"})
    void theCountdownSaysWhatIsLeft(long millis, int seconds, long marks) {
        Booth asked = VISITED.after(Booths.at(Booths.IDLE.toMillis()));
        Booth later = asked.after(Booths.at(Booths.IDLE.toMillis() + millis));
        BoothView.Ask ask = assertInstanceOf(BoothView.Ask.class, view(later));
        assertTrue(ask.text().contains(seconds == 1 ? "1 seconde " : seconds + " seconden"), ask.text());
        assertEquals(marks, marks(ask.line()));
    }

    @Test
    void aTickThatChangesNothingShownIsTheSameView() {
        assertEquals(view(VISITED), view(VISITED.after(Booths.at(59_000))));
        assertEquals(view(WAITING.after(Booths.at(100))), view(WAITING.after(Booths.at(1_100))));
    }

    @Test
    void aPinThatWasWrongIsSaidAndWaitedFor() {
        Booth pad = Booths.gesture(WAITING);
        assertEquals("", ((BoothView.Pin) view(pad)).why());
        Booth waits = pad.after(new BoothEvent.PinRefused(Duration.ofSeconds(30)));
        BoothView.Pin shut = (BoothView.Pin) view(waits);
        assertFalse(shut.isOpen());
        assertTrue(shut.why().contains("30 seconden"), shut.why());
        assertTrue(((BoothView.Pin) view(pad.after(new BoothEvent.PinRefused(Duration.ZERO)))).isOpen());
    }

    @Test
    void aBoothSpeaksOfNothingThatIsLocked() {
        Journey start = Journey.start(Booths.SET);
        StartView shown = (StartView) Presenter.view(start, CLOSED, DUTCH);
        assertFalse(shown.teaches() || shown.hasSets());
        assertEquals(List.of(), shown.offers());
        assertEquals(List.of(), shown.staying());
        assertFalse(((AboutView) Presenter.view(start.after(new Event.AboutOpened()), CLOSED, DUTCH)).hasSets());
        assertEquals(List.of(), keepWays(CLOSED));
        assertEquals(List.of("keep"), keepWays(PRINTING));
    }

    private static List<String> keepWays(Desk desk) {
        Journey result = Journey.start(Booths.SET).after(new Event.ResultOpened());
        return ((ResultView) Presenter.view(result, desk, DUTCH)).ways().stream().map(Way::id)
                .filter("keep"::equals).toList();
    }

    @Test
    void whereResultsAreKeptABoothOffersPaperAlone() {
        Journey keep = Journey.start(Booths.SET).after(new Event.ResultOpened()).after(new Event.KeepOpened());
        assertEquals(List.of(), ((KeepView) Presenter.view(keep, CLOSED, DUTCH)).offers());
        assertEquals(List.of("print"), ((KeepView) Presenter.view(keep, PRINTING, DUTCH)).offers().stream()
                .map(KeepView.Offer::id).toList());
    }
}
