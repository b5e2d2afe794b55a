// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.app;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import nl.stelling.kiosk.Door;
import nl.stelling.kiosk.KioskPolicy;
import nl.stelling.kiosk.KioskPolicy.Controls;
import nl.stelling.present.Appearance;
import nl.stelling.present.Voice;
import nl.stelling.settings.KioskSettings;
import nl.stelling.settings.Settings;
import nl.stelling.voice.Volume;

/** What the settings of an administrator mean for a booth. */
final class Boothing {

    /** The least size of text, by the width of the screen in pixels: whoever stands there is further away. */
    private static final int TALL_PERCENT = 150;
    private static final int LOW_PERCENT = 125;
    private static final int LARGE_PERCENT = 125;
    private static final double TALL_WIDTH = 1000;
    private static final double LARGE_WIDTH = 1900;

    private Boothing() {}

    static KioskPolicy policy(Settings settings) {
        KioskSettings kiosk = settings.kiosk();
        return new KioskPolicy(kiosk.idle(), kiosk.countdown(), kiosk.languages(),
                kiosk.controls() == KioskSettings.Controls.LOW ? Controls.LOW : Controls.MIDDLE,
                kiosk.openingHours(), doors(settings),
                !kiosk.pin().isEmpty());
    }

    /** Nothing is printed without a printer that was named, and nothing read aloud without a volume. */
    private static Set<Door> doors(Settings settings) {
        Set<Door> doors = EnumSet.noneOf(Door.class);
        if (settings.allowed().print() && !settings.kiosk().printer().isEmpty()) {
            doors.add(Door.PRINTER);
        }
        if (settings.allowed().readAloud() && settings.kiosk().volume() > 0) {
            doors.add(Door.VOICE);
        }
        return doors;
    }

    static Voice voice(KioskPolicy policy) {
        return policy.doors().contains(Door.VOICE) ? Voice.READY : Voice.OFF;
    }

    /** As loud as the administrator wants it; where nothing is read aloud it does not matter. */
    static Volume volume(KioskPolicy policy, KioskSettings settings) {
        return policy.doors().contains(Door.VOICE) ? new Volume.Percents(settings.volume()) : new Volume.Usual();
    }

    /** How a booth looks on this screen before a visitor changes that. */
    static Appearance appearance(Start start, KioskPolicy policy) {
        Rectangle2D screen = Screen.getPrimary().getBounds();
        Appearance decided = start.appearance(SystemLook::now);
        List<Integer> sizes = List.of(decided.textPercent(), least(screen, policy));
        return new Appearance(policy.languages().getFirst(), decided.look(),
                sizes.stream().max(Integer::compare).orElse(LARGE_PERCENT));
    }

    private static int least(Rectangle2D screen, KioskPolicy policy) {
        if (screen.getHeight() > screen.getWidth()) {
            return screen.getWidth() < TALL_WIDTH
                    ? 100
                    : policy.controls() == Controls.LOW ? LOW_PERCENT : TALL_PERCENT;
        }
        return screen.getWidth() < LARGE_WIDTH ? 100 : LARGE_PERCENT;
    }
}
