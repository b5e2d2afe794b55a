// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import nl.stelling.answers.Answer;
import nl.stelling.journey.Event;
import nl.stelling.journey.Journey;
import nl.stelling.kiosk.Booth;
import nl.stelling.kiosk.BoothEvent;
import nl.stelling.kiosk.BoothPlace;
import nl.stelling.kiosk.Booths;
import nl.stelling.kiosk.Check;
import nl.stelling.kiosk.Door;
import nl.stelling.kiosk.KioskPolicy;
import nl.stelling.kiosk.KioskPolicy.Controls;
import nl.stelling.kiosk.Opening;
import nl.stelling.kiosk.OpeningHours;
import nl.stelling.kiosk.StaffBoard;
import nl.stelling.library.Bundled;
import nl.stelling.present.Appearance;
import nl.stelling.present.Appearance.Look;
import nl.stelling.present.Desk;
import nl.stelling.present.Session;
import nl.stelling.present.Voice;
import nl.stelling.statements.Language;
import nl.stelling.statements.Stance;
import nl.stelling.words.Words;

/** A booth at every place there is, on the bundled set: what pictures are made of and layouts measured on. */
final class BoothPlaces {

    static final Desk DESK = Desk.booth(Set.of(Door.PRINTER), Words.LANGUAGES).with(Desk.Printing.READY);

    private BoothPlaces() {}

    /** Every place by its name. */
    static Map<String, Booth> all() {
        Map<String, Booth> all = new LinkedHashMap<>();
        Booth start = Booth.start(Booths.policy(Set.of(Door.PRINTER)), Bundled.SET);
        all.put("90-booth-attract", start.after(Booths.at(20_000)));
        all.put("91-booth-closed", closed(start.policy()).after(new BoothEvent.HoursRead(Opening.OUT_OF_HOURS)));
        all.put("98-booth-no-set", start.after(new BoothEvent.HoursRead(Opening.NO_SET)));
        Booth visit = answered(start);
        all.put("92-booth-visit", visit);
        Booth asking = Booths.after(visit, Booths.at(60_000), Booths.at(72_000));
        all.put("93-booth-asking", asking);
        KioskPolicy usual = start.policy();
        Booth low = Booth.start(new KioskPolicy(usual.idle(), usual.countdown(), usual.languages(), Controls.LOW,
                usual.hours(), usual.doors(), true), Bundled.SET);
        all.put("94-booth-visit-low", answered(low));
        Booth pad = Booths.gesture(start);
        all.put("95-booth-pin", pad.after(new BoothEvent.PinRefused(Duration.ofSeconds(58))));
        Booth menu = Booths.menu(start);
        all.put("96-booth-staff", menu.after(new BoothEvent.BoardFound(board())));
        all.put("97-booth-cleaning", Booths.after(menu, new BoothEvent.CleaningAsked(), Booths.at(9_000)));
        return all;
    }

    private static Booth closed(KioskPolicy usual) {
        return Booth.start(new KioskPolicy(usual.idle(), usual.countdown(), usual.languages(), usual.controls(),
                OpeningHours.of("mon-thu 10:00-12:30, mon-thu 13:00-20:00, fri 10:00-17:30, sat 11:00-16:00"),
                usual.doors(), true), Bundled.SET);
    }

    private static Booth answered(Booth start) {
        Booth next = start.after(new BoothEvent.Begun(Language.DUTCH));
        List<Stance> stances = List.of(Stance.AGREE, Stance.DISAGREE, Stance.NEITHER, Stance.AGREE);
        for (int i = 0; i < 10; i++) {
            next = next.after(new BoothEvent.Wizard(new Event.Jumped(Bundled.SET.statements().get(i).id())))
                    .after(new BoothEvent.Wizard(new Event.Answered(Bundled.SET.statements().get(i).id(),
                            new Answer.Given(stances.get(i % 4)))));
        }
        return next;
    }

    private static StaffBoard board() {
        return new StaffBoard(
                List.of(new StaffBoard.Day(LocalDate.of(2026, 11, 24), 17, 5),
                        new StaffBoard.Day(LocalDate.of(2026, 11, 23), 41, 12),
                        new StaffBoard.Day(LocalDate.of(2026, 11, 21), 1, 0)),
                List.of(new Check(Check.Subject.SET, Check.Finding.GOOD, "veiligheid, 1.2.2, 49d1fa2c25cb"),
                        new Check(Check.Subject.PRINTER, Check.Finding.BAD, "HP-LaserJet-balie"),
                        new Check(Check.Subject.DISK, Check.Finding.GOOD, Check.Cause.NONE,
                                "/var/lib/stelling", 18_234),
                        new Check(Check.Subject.COUNTS, Check.Finding.BAD, Check.Cause.READ_ONLY,
                                "/var/lib/stelling/counts/hoofdvestiging-kiosk-2.counts"),
                        new Check(Check.Subject.DISPLAY, Check.Finding.GOOD, "1080 x 1920")),
                List.of(new StaffBoard.Offered("", "Veiligheid in de gemeente", true),
                        new StaffBoard.Offered("/srv/sets/wonen-2026", "wonen-2026", false)));
    }

    /** What stands on the screen there. */
    static BoothShell shell(Booth booth, Appearance appearance) {
        return shell(booth, new SimpleObjectProperty<>(appearance));
    }

    static BoothShell shell(Booth booth, ObjectProperty<Appearance> worn) {
        return shell(new Session<>(booth, Booth::after), booth, worn);
    }

    /** What stands on the screen where nobody visits, and what comes of it when something happens. */
    static BoothShell shell(Session<Booth, BoothEvent> session) {
        return shell(session, session.journey().get(),
                new SimpleObjectProperty<>(new Appearance(Language.DUTCH, Look.LIGHT, 100)));
    }

    private static BoothShell shell(Session<Booth, BoothEvent> session, Booth booth,
            ObjectProperty<Appearance> worn) {
        return new BoothShell(session, worn, Words::in, new BoothDeeds() {
            @Override
            public Shell visit() {
                return visitShell(booth, worn);
            }

            @Override
            public void tryPin(char[] pin) {}

            @Override
            public void take(StaffBoard.Offered set) {}
        });
    }

    private static Shell visitShell(Booth booth, ObjectProperty<Appearance> worn) {
        Journey journey = switch (booth.place()) {
            case BoothPlace.Visiting visiting -> visiting.journey();
            case BoothPlace.AskingStillThere(var visiting, _) -> visiting.journey();
            default -> throw new IllegalStateException("nobody visits");
        };
        return shell(journey, worn);
    }

    /** A place of the wizard as a visitor of a booth sees it. */
    static Shell shell(Journey journey, ObjectProperty<Appearance> worn) {
        return new Shell(new Session<>(journey, Journey::after), worn, Words::in, _ -> {},
                new SimpleObjectProperty<>(DESK), new SimpleObjectProperty<>(Voice.OFF));
    }

    /** The same, by itself. */
    static Parent shell(Journey journey, Appearance appearance) {
        return shell(journey, new SimpleObjectProperty<>(appearance));
    }
}
