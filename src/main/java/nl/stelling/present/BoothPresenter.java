// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.stelling.kiosk.Booth;
import nl.stelling.kiosk.BoothPlace;
import nl.stelling.kiosk.BoothPlace.PinPad.Verdict;
import nl.stelling.present.BoothView.Attract.Greeting;
import nl.stelling.present.LineView.Slot;
import nl.stelling.statements.Language;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** Turns where a booth is into what is shown there. */
public final class BoothPresenter {

    /** The welcome: a mark comes each so often, all of them stand for so long, and it begins again. */
    private static final List<Mark> MARKS = List.of(Mark.AGREE, Mark.DISAGREE, Mark.AGREE, Mark.NEITHER, Mark.AGREE,
            Mark.DISAGREE, Mark.AGREE);
    private static final List<Integer> HEAVY = List.of(4, 5);
    private static final Duration EACH = Duration.ofMillis(1200);
    private static final Duration STAND = Duration.ofSeconds(8);
    /** How many places the welcome has, for no picture to burn into the screen. */
    private static final int SHIFTS = 5;
    /** The most marks that a countdown has. */
    private static final int MOST_MARKS = 30;

    private final Booth booth;
    private final Words words;

    private BoothPresenter(Booth booth, Words words) {
        this.booth = booth;
        this.words = words;
    }

    /**
     * What a booth's place shows.
     *
     * @param spoken what the booth speaks now
     * @param words those of each language
     * @param isStill whether nothing may move by itself
     */
    public static BoothView view(Booth booth, Words spoken, Function<Language, Words> words, boolean isStill) {
        BoothPresenter presenter = new BoothPresenter(booth, spoken);
        return switch (booth.place()) {
            case BoothPlace.Closed _,BoothPlace.Ended _ -> ClosedPresenter.view(booth, words);
            case BoothPlace.Attract(var since) -> presenter.attract(since, words, isStill);
            case BoothPlace.Visiting _ -> new BoothView.Visit();
            case BoothPlace.AskingStillThere _ -> presenter.ask();
            case BoothPlace.PinPad(_, var verdict, _) -> presenter.pin(verdict);
            case BoothPlace.Menu menu -> new StaffPresenter(booth, menu, spoken).view();
            case BoothPlace.Cleaning _ -> new BoothView.Cleaning(spoken.of(Key.KIOSK_CLEANING),
                    spoken.of(Key.KIOSK_CLEANING_TEXT, presenter.seconds()), presenter.countdown(Booth.CLEANING));
        };
    }

    private BoothView attract(Duration since, Function<Language, Words> each, boolean isStill) {
        long passed = booth.now().minus(since).toMillis();
        long round = MARKS.size() * EACH.toMillis() + STAND.toMillis();
        int shown = isStill ? MARKS.size() : (int) Math.min(MARKS.size(), passed % round / EACH.toMillis() + 1);
        return new BoothView.Attract(words.of(Key.START_TITLE),
                words.of(Key.START_LEAD, booth.set().statements().size(), booth.set().programmes().size()),
                welcome(shown), booth.policy().languages().stream().map(each).map(BoothPresenter::greeting).toList(),
                new Notes(words.of(Key.START_NO_ADVICE), List.of(Sources.sentence(booth.set(), words),
                        words.of(Key.START_UNCHECKED_TEXT), words.of(Key.KIOSK_PRIVATE_TEXT))),
                (int) (passed / round % SHIFTS));
    }

    private static Greeting greeting(Words spoken) {
        return new Greeting(spoken.language(), spoken.of(Key.KIOSK_BEGIN), spoken.of(Key.KIOSK_TOUCH));
    }

    private LineView welcome(int shown) {
        List<Slot> slots = new ArrayList<>();
        for (int i = 0; i < MARKS.size(); i++) {
            slots.add(new Slot(i + 1, i < shown ? MARKS.get(i) : Mark.OPEN, HEAVY.contains(i), true, false, ""));
        }
        return new LineView(slots, words.of(Key.HOW_EXAMPLE));
    }

    private BoothView ask() {
        return new BoothView.Ask(words.of(Key.KIOSK_ASK), words.of(Key.KIOSK_ASK_TEXT, seconds()),
                countdown(booth.policy().countdown()), words.of(Key.KIOSK_ASK_STAY), words.of(Key.KIOSK_STOP_CONFIRM));
    }

    private BoothView pin(Verdict verdict) {
        boolean waits = booth.left().isPositive();
        String why = waits ? words.of(Key.KIOSK_PIN_WAIT, seconds()) : switch (verdict) {
            case NONE -> "";
            case AWAITED -> words.of(Key.KIOSK_PIN_LOOKING);
            case WRONG -> words.of(Key.KIOSK_PIN_WRONG);
        };
        return new BoothView.Pin(words.of(Key.KIOSK_PIN), words.of(Key.KIOSK_PIN_TEXT), why,
                !waits && verdict != Verdict.AWAITED, words.of(Key.KIOSK_PIN_ERASE), words.of(Key.KIOSK_PIN_ENTER),
                words.of(Key.KIOSK_PIN_CANCEL));
    }

    /** Whole seconds that are left: while the last one runs it says one. */
    private long seconds() {
        return Math.ceilDiv(booth.left().toMillis(), 1000L);
    }

    /** A mark for each second, or for each part of a longer time; those that went by are open. */
    private LineView countdown(Duration whole) {
        int all = Math.clamp(whole.toSeconds(), 1, MOST_MARKS);
        long left = Math.ceilDiv(booth.left().toMillis() * all, whole.toMillis());
        List<Slot> slots = new ArrayList<>();
        for (int i = 0; i < all; i++) {
            slots.add(new Slot(i + 1, i < left ? Mark.AGREE : Mark.OPEN, false, true, false, ""));
        }
        return new LineView(slots, words.of(Key.KIOSK_SECONDS, seconds()));
    }
}
