// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every event at every place, and the place that follows. */
class JourneyTableTest {

    /** A row for each event, a column for each place; {@code =} where the event does not fit and changes nothing. */
    private static final String TABLE = """
            event          start          how            s2             review         results         why/red/common       table/s1/0         themes           read/s1/red/0  whole/red      sure           try            about          restarting     keep           found/file          code           enter
            begin          how            =              =              =              =               =                    =                  =                =              =              =              =              =              =              =              =                   =              =
            understand     =              s2             =              =              =               =                    =                  =                =              =              =              =              =              =              =              =                   =              =
            s2=-           start          how            s3             review         results         why/red/common       table/s1/0         themes           read/s1/red/0  whole/red      sure           try            about          restarting     keep           found/file          code           enter
            s2=.           start          how            s3             review         results         why/red/common       table/s1/0         themes           read/s1/red/0  whole/red      sure           try            about          restarting     keep           found/file          code           enter
            s1=-           start          how            s2             review         results         why/red/common       table/s1/0         themes           read/s1/red/0  whole/red      sure           try            about          restarting     keep           found/file          code           enter
            s1=?           start          how            s2             review         results         why/red/common       table/s1/0         themes           read/s1/red/0  whole/red      sure/found     try            about          restarting     keep           found/file          code           enter
            s2*2           start          how            s2             review         results         why/red/common       table/s1/0         themes           read/s1/red/0  whole/red      sure           try            about          restarting     keep           found/file          code           enter
            on             =              =              s3             =              =               =                    =                  =                =              =              =              =              =              =              =              =                   =              =
            back           =              start          s1             s2             s2              results              s2                 s2               s2             s2             s2             s2             s2             s2             s2             s2                  s2             s2
            return         =              start          s1             s2             s2              results              s2                 s2               s2             s2             s2             s2             s2             s2             s2             s2                  s2             s2
            jump/s3        s3             s3             s3             s3             s3              s3                   s3                 s3               s3             s3             s3             s3             s3             s3             s3             s3                  s3             s3
            panel/meaning  =              =              s2/meaning     =              =               =                    =                  =                =              =              =              =              =              =              =              =                   =              =
            panel/term     =              =              s2/term        =              =               =                    =                  =                =              =              =              =              =              =              =              =                   =              =
            review         review         review         review         review         review          review               review             review           review         review         review         review         review         review         review         review              review         review
            filter/weighed =              =              =              review/weighed =               =                    =                  =                =              =              =              =              =              =              =              =                   =              =
            result         results        results        results        results        results         results              results            results          results        results        results        results        results        results        results        results             results        results
            why/blue       =              =              =              =              why/blue/common =                    =                  =                =              =              =              =              =              =              =              =                   =              =
            scope/own      =              =              =              =              =               why/red/own          =                  =                =              =              =              =              =              =              =              =                   =              =
            group/apart    =              =              =              =              =               why/red/common/apart =                  =                =              =              =              =              =              =              =              =                   =              =
            read/s3/blue/0 read/s3/blue/0 read/s3/blue/0 read/s3/blue/0 read/s3/blue/0 read/s3/blue/0  read/s3/blue/0       read/s3/blue/0     read/s3/blue/0   read/s3/blue/0 read/s3/blue/0 read/s3/blue/0 read/s3/blue/0 read/s3/blue/0 read/s3/blue/0 read/s3/blue/0 read/s3/blue/0      read/s3/blue/0 read/s3/blue/0
            read/s2/blue/0 =              =              =              =              =               =                    =                  =                =              =              =              =              =              =              =              =                   =              =
            read/s1/red/1  =              =              =              =              =               =                    =                  =                =              =              =              =              =              =              =              =                   =              =
            whole/blue     whole/blue     whole/blue     whole/blue     whole/blue     whole/blue      whole/blue           whole/blue         whole/blue       whole/blue     whole/blue     whole/blue     whole/blue     whole/blue     whole/blue     whole/blue     whole/blue          whole/blue     whole/blue
            sure           sure           sure           sure           sure           sure            sure                 sure               sure             sure           sure           sure           sure           sure           sure           sure           sure                sure           sure
            found          =              =              =              =              =               =                    =                  =                =              =              sure/found     =              =              =              =              =                   =              =
            try            try            try            try            try            try             try                  try                try              try            try            try            =              try            try            try            try                 try            try
            ts2~-          =              =              =              =              =               =                    =                  =                =              =              =              try/1          =              =              =              =                   =              =
            ts2#2          =              =              =              =              =               =                    =                  =                =              =              =              try/1          =              =              =              =                   =              =
            ts1~+          =              =              =              =              =               =                    =                  =                =              =              =              try            =              =              =              =                   =              =
            adopt          =              =              =              =              =               =                    =                  =                =              =              =              results        =              =              =              =                   =              =
            table          table/s1/0     table/s1/0     table/s1/0     table/s1/0     table/s1/0      table/s1/0           =                  table/s1/0       table/s1/0     table/s1/0     table/s1/0     table/s1/0     table/s1/0     table/s1/0     table/s1/0     table/s1/0          table/s1/0     table/s1/0
            list/divided   =              =              =              =              =               =                    table/s1/0/divided =                =              =              =              =              =              =              =              =                   =              =
            cell/s3/2      =              =              =              =              =               =                    s3                 =                =              =              =              =              =              =              =              =                   =              =
            themes         themes         themes         themes         themes         themes          themes               themes             themes           themes         themes         themes         themes         themes         themes         themes         themes              themes         themes
            theme/theme-2  =              =              =              =              =               =                    =                  table/s2/0/other =              =              =              =              =              =              =              =                   =              =
            map            = = = = = = = = = = = = = = = = = =
            about          about          about          about          about          about           about                about              about            about          about          about          about          about          about          about          about               about          about
            undo           s1             s1             s1             s1             s1              s1                   s1                 s1               s1             s1             s1             =              s1             s1             s1             s1                  s1             s1
            restart        restarting     restarting     restarting     restarting     restarting      restarting           restarting         restarting       restarting     restarting     restarting     restarting     restarting     restarting     restarting     restarting          restarting     restarting
            confirm        =              =              =              =              =               =                    =                  =                =              =              =              =              =              start          =              =                   =              =
            keep           keep           keep           keep           keep           keep            keep                 keep               keep             keep           keep           keep           keep           keep           keep           keep           keep                keep           keep
            reported       =              =              =              =              =               =                    =                  =                =              =              =              =              =              =              keep/done      =                   =              =
            found/file     found/file     found/file     found/file     found/file     found/file      found/file           found/file         found/file       found/file     found/file     found/file     found/file     found/file     found/file     found/file     found/file          found/file     found/file
            take           =              =              =              =              =               =                    =                  =                =              =              =              =              =              =              =              results             =              =
            leave          =              =              =              =              =               =                    =                  =                =              =              =              =              =              =              =              start               =              =
            code           code           code           code           code           code            code                 code               code             code           code           code           code           code           code           code           code                code           code
            enter          enter          enter          enter          enter          enter           enter                enter              enter            enter          enter          enter          enter          enter          enter          enter          enter               enter          =
            type/right     found/file     found/file     found/file     found/file     found/file      found/file           found/file         found/file       found/file     found/file     found/file     found/file     found/file     found/file     found/file     found/file          found/file     found/file
            type/bad       enter/bad/no   enter/bad/no   enter/bad/no   enter/bad/no   enter/bad/no    enter/bad/no         enter/bad/no       enter/bad/no     enter/bad/no   enter/bad/no   enter/bad/no   enter/bad/no   enter/bad/no   enter/bad/no   enter/bad/no   enter/bad/no        enter/bad/no   enter/bad/no
            """;

    /** How to come to each place, with the first statement answered on the way. */
    private static final Map<String, String> WAYS = Map.ofEntries(Map.entry("start", "back back back"),
            Map.entry("how", "back back"), Map.entry("s2", ""), Map.entry("review", "review"),
            Map.entry("results", "result"), Map.entry("why/red/common", "result why/red"),
            Map.entry("table/s1/0", "table"), Map.entry("themes", "themes"),
            Map.entry("read/s1/red/0", "read/s1/red/0"), Map.entry("whole/red", "whole/red"),
            Map.entry("sure", "sure"), Map.entry("try", "try"),
            Map.entry("about", "about"),
            Map.entry("restarting", "restart"), Map.entry("keep", "keep"), Map.entry("found/file", "found/file"),
            Map.entry("code", "code"), Map.entry("enter", "enter"));

    static List<Arguments> cells() {
        List<List<String>> rows = TABLE.lines().map(line -> List.of(line.split("\\s+"))).toList();
        List<Arguments> cells = new ArrayList<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            for (int i = 1; i < row.size(); i++) {
                cells.add(Arguments.of(rows.getFirst().get(i), row.getFirst(), row.get(i)));
            }
        }
        return cells;
    }

    @ParameterizedTest(name = "at {0}, {1}: {2}")
    @MethodSource("cells")
    void after(String place, String event, String expected) {
        Journey before = at(place);
        Journey after = before.after(Steps.event(event));
        if (expected.equals("=")) {
            assertSame(before, after);
        } else {
            assertEquals(expected, Steps.shown(after.place()));
        }
        if (event.matches("s\\d[=*].*")) {
            assertNotSame(before.sheet(), after.sheet());
            assertEquals(before.past().size() + 1, after.past().size());
        }
    }

    @Test
    void theTableKnowsEveryEventAndEveryPlace() {
        Set<Class<?>> events = cells().stream().map(cell -> Steps.event((String) cell.get()[1]).getClass())
                .collect(Collectors.toSet());
        Set<Class<?>> places = WAYS.keySet().stream().map(place -> at(place).place().getClass())
                .collect(Collectors.toSet());
        assertEquals(Set.of(Event.class.getPermittedSubclasses()), events);
        Set<Class<?>> all = new HashSet<>(Set.of(Place.class.getPermittedSubclasses()));
        // Nothing of this set lies on an axis: MapWayTest goes to the map of another
        all.remove(Place.OnMap.class);
        assertEquals(all, places);
        assertEquals(WAYS.keySet(), cells().stream().map(cell -> cell.get()[0]).collect(Collectors.toSet()));
    }

    @Test
    void theTableHasNoHoles() {
        Stream<Integer> widths = TABLE.lines().map(line -> line.split("\\s+").length);
        assertEquals(List.of(WAYS.size() + 1), widths.distinct().toList());
    }

    private static Journey at(String place) {
        Journey journey = Steps.walk("begin understand s1=+ " + WAYS.get(place));
        assertEquals(place, Steps.shown(journey.place()));
        return journey;
    }
}
