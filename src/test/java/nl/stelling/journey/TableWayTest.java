// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.Test;

/** To a statement of the table and back: the voter finds the table as it was left. */
class TableWayTest {

    @Test
    void backFromAStatementTheTableIsAsItWas() {
        Journey table = Steps.walk("begin understand result table list/divided cell/s3/2");
        assertEquals("s3", Steps.shown(table.place()));
        assertEquals("start how results table/s3/2/divided", Steps.trail(table));
        assertEquals("table/s3/2/divided", Steps.shown(Steps.walk(table, "table").place()));
        assertEquals("table/s3/2/divided", Steps.shown(Steps.walk(table, "on back table").place()));
    }

    @Test
    void theTableIsNeverOlderThanTheAnswers() {
        Journey back = Steps.walk("result table cell/s1/0 s1=+ s3=- table");
        assertEquals(Steps.walk("s1=+ s3=- result table").place(),
                new Place.Table(assertInstanceOf(Place.Table.class, back.place()).outcome(), Listing.ALL,
                        new Place.Table.Cell(Steps.SET.statements().getFirst().id(), 0)));
    }
}
