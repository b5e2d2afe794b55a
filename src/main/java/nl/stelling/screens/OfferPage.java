// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.stelling.present.Appearance;
import nl.stelling.present.OfferView;
import nl.stelling.screens.parts.Buttons;
import nl.stelling.screens.parts.Labels;
import nl.stelling.statements.Language;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** What another set is, before it is used; where answers would be lost, the safe way stands first. */
public final class OfferPage extends LonePage {

    private final Function<Words, OfferView> views;
    private final Button use;
    private final Button goBack;
    private final boolean isSafe;
    private final VBox lead = new VBox();
    private final Facts facts = new Facts();
    private final Label caution = Labels.wrapping("caution");

    /**
     * @param first the set, in the words of now
     * @param views the same, in the words that it is to be said in
     */
    public OfferPage(OfferView first, Function<Words, OfferView> views, ObjectProperty<Appearance> appearance,
            Function<Language, Words> words, Runnable use, Runnable back) {
        super("offer", appearance, words, back);
        this.views = views;
        this.isSafe = !first.erases() && !first.isInUse();
        this.use = isSafe ? Buttons.first("use", use) : Buttons.second("use", use);
        this.goBack = isSafe ? Buttons.second("back", back) : Buttons.first("back", back);
        lead.getStyleClass().add("offer-lead");
        page.add(lead, caution, facts);
        page.foot(first.isInUse() ? List.of(goBack) : isSafe ? List.of(this.use, goBack) : List.of(goBack, this.use),
                List.of());
        dress();
    }

    @Override
    void say(Words spoken) {
        OfferView view = views.apply(spoken);
        page.show(view.title(), "");
        lead.getChildren().setAll(view.lead().stream().map(each -> Labels.of(each, "offer-text")).toList());
        facts.show(view.facts());
        caution.setText(view.caution());
        caution.setVisible(!view.caution().isEmpty());
        caution.setManaged(!view.caution().isEmpty());
        use.setText(spoken.of(Key.OFFER_USE));
        goBack.setText(spoken.of(Key.RESTART_CANCEL));
    }

    @Override
    Node firstFocus() {
        return isSafe ? use : goBack;
    }
}
