// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.app;

import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import nl.stelling.present.Appearance;
import nl.stelling.statements.Language;

/** How a booth looks: as its display asks for, until a visitor changes that, and so again when the visit is over. */
final class BoothLook {

    private final Supplier<Appearance> asked;
    private final ObjectProperty<Appearance> worn;
    private Appearance usual;

    /** @param asked how the booth looks on the display of that moment before a visitor changes it */
    BoothLook(Supplier<Appearance> asked) {
        this.asked = asked;
        this.usual = asked.get();
        this.worn = new SimpleObjectProperty<>(usual);
    }

    /** What all screens wear. */
    ObjectProperty<Appearance> worn() {
        return worn;
    }

    void begun(Language language) {
        worn.set(usual.with(language));
    }

    void forget() {
        worn.set(usual);
    }

    /** The display became another: turned, or of another size. Who chose a size of text keeps it. */
    void displayed() {
        Appearance next = asked.get();
        Appearance now = worn.get();
        if (now.textPercent() == usual.textPercent()) {
            worn.set(new Appearance(now.language(), now.look(), next.textPercent()));
        }
        usual = next;
    }
}
