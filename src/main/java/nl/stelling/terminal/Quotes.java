// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.terminal;

import java.util.List;
import java.util.stream.Stream;
import nl.stelling.journey.Event;
import nl.stelling.journey.Panel;
import nl.stelling.journey.Place;
import nl.stelling.present.AboutView;
import nl.stelling.present.CodeView;
import nl.stelling.present.HowSureView;
import nl.stelling.present.HowView;
import nl.stelling.present.MapView;
import nl.stelling.present.PositionView;
import nl.stelling.present.KeepView;
import nl.stelling.present.ProgrammeView;
import nl.stelling.present.QuoteView;
import nl.stelling.present.ReasoningView;
import nl.stelling.present.RestartView;
import nl.stelling.present.ResultView;
import nl.stelling.present.ReviewView;
import nl.stelling.present.SheetFoundView;
import nl.stelling.present.StartView;
import nl.stelling.present.StatementView;
import nl.stelling.present.WhatIfView;
import nl.stelling.present.TableView;
import nl.stelling.present.TakeHomeView;
import nl.stelling.present.ThemesView;

/** The quotes of a place, in the order in which they are said: by their numbers. */
final class Quotes {

    private Quotes() {}

    /** What leads to each of them. At a statement they can be asked for before they were said. */
    static List<Event> at(Talk talk) {
        Talk opened = talk.journey().place() instanceof Place.AtStatement
                ? talk.after(new Event.PanelChosen(Panel.POSITIONS))
                : talk;
        return switch (opened.view()) {
            case StatementView statement -> events(statement.positions().stream());
            case ReasoningView reasoning -> events(reasoning.groups().stream()
                    .flatMap(group -> group.rows().stream()).map(ReasoningView.Row::position));
            case ProgrammeView programme -> programme.passages().stream().map(ProgrammeView.Passage::event).toList();
            case StartView _,HowView _,ReviewView _,ResultView _,HowSureView _,WhatIfView _,TableView _,ThemesView _,MapView _,AboutView _,RestartView _,KeepView _,TakeHomeView _,CodeView _,SheetFoundView _ ->
                List.of();
        };
    }

    private static List<Event> events(Stream<PositionView> positions) {
        return positions.flatMap(position -> position.quotes().stream()).<Event>map(QuoteView::open).toList();
    }
}
