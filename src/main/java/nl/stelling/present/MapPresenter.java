// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import java.util.ArrayList;
import java.util.List;
import nl.stelling.score.Bearing;
import nl.stelling.score.Chart;
import nl.stelling.statements.StatementSet;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** A map as text. */
final class MapPresenter {

    /** A drawing has no more axes than this. */
    private static final int DRAWN = 2;
    private static final double MIDDLE = 0.1;
    private static final double CLEAR = 0.4;
    private static final double WHOLLY = 0.8;

    private final StatementSet set;
    private final Chart chart;
    private final Words words;

    MapPresenter(StatementSet set, Chart chart, Words words) {
        this.set = set;
        this.chart = chart;
        this.words = words;
    }

    MapView view() {
        List<String> inWords = new ArrayList<>(List.of(said(words.of(Key.RESULT_YOU), chart.voter())));
        chart.parties().forEach(spot -> inWords.add(said(words.of(spot.party().name()), spot.bearings())));
        List<String> sure = new ArrayList<>(List.of(words.of(Key.MAP_SURE_LEAD)));
        chart.voter().forEach(bearing -> sure.add(sure(bearing)));
        List<MapView.AxisView> axes = chart.voter().stream().limit(DRAWN)
                .map(bearing -> new MapView.AxisView(words.of(bearing.axis().low()), words.of(bearing.axis().high()),
                        words.of(Key.MAP_COUNT, bearing.counted())))
                .toList();
        return new MapView(words.of(Key.MAP_TITLE), words.of(Key.MAP_LEAD),
                new Notes(words.of(Key.MAP_WORDS), inWords), new Notes(words.of(Key.MAP_SURE), sure),
                words.of(Key.MAP_NOTE), axes, spots(), words.of(Key.MAP_NAME, set.parties().size()));
    }

    private List<MapView.Spot> spots() {
        List<MapView.Spot> spots = new ArrayList<>();
        if (isDrawn(chart.voter())) {
            spots.add(spot(words.of(Key.RESULT_YOU), true, chart.voter()));
        }
        chart.parties().stream().filter(spot -> isDrawn(spot.bearings()))
                .forEach(spot -> spots.add(spot(words.of(spot.party().name()), false, spot.bearings())));
        return spots;
    }

    /** Who says nothing on an axis has no place on it, and so none on the drawing. */
    private static boolean isDrawn(List<Bearing> bearings) {
        return bearings.stream().limit(DRAWN).allMatch(bearing -> bearing.counted() > 0);
    }

    private static MapView.Spot spot(String name, boolean isVoter, List<Bearing> bearings) {
        Bearing across = bearings.getFirst();
        boolean isFlat = bearings.size() < DRAWN;
        return new MapView.Spot(name, isVoter, across.mean(), isFlat ? 0 : bearings.get(1).mean(),
                isVoter ? across.margin() : 0, isVoter && !isFlat ? bearings.get(1).margin() : 0);
    }

    private String said(String who, List<Bearing> bearings) {
        return words.of(Key.MAP_VOICE, who, words.list(bearings.stream().map(this::lies).toList()));
    }

    private String lies(Bearing bearing) {
        String low = words.of(bearing.axis().low());
        String high = words.of(bearing.axis().high());
        if (bearing.counted() == 0) {
            return words.of(Key.MAP_NOWHERE, low, high);
        }
        double far = Math.abs(bearing.mean());
        String end = bearing.mean() < 0 ? low : high;
        String where = far < MIDDLE
                ? words.of(Key.MAP_MIDDLE, low, high)
                : words.of(far < CLEAR ? Key.MAP_SOME : far < WHOLLY ? Key.MAP_CLEAR : Key.MAP_WHOLLY, end);
        return words.of(Key.MAP_ON, where, bearing.counted());
    }

    private String sure(Bearing bearing) {
        String low = words.of(bearing.axis().low());
        String high = words.of(bearing.axis().high());
        return bearing.counted() == 0
                ? words.of(Key.MAP_SURE_NONE, low, high)
                : words.of(Key.MAP_SURE_AXIS, low, high, hundred(bearing.mean()), hundred(bearing.low()),
                        hundred(bearing.high()), bearing.counted());
    }

    /** On a line from 0, the low end, to 100. */
    private static int hundred(double value) {
        return (int) Math.round((value + 1) * 50);
    }
}
