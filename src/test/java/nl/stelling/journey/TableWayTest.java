// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import nl.stelling.statements.Id;
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

    @Test
    void aThemeShowsItsStatementsAndTheWayBackLeadsToTheThemes() {
        Journey table = Steps.walk("s1=+ result themes theme/theme-2");
        assertEquals("start results themes", Steps.trail(table));
        assertEquals("themes", Steps.shown(Steps.walk(table, "back").place()));
        Place.Table there = assertInstanceOf(Place.Table.class, table.place());
        assertEquals(Listing.ALL.with(new Listing.Subject.Only(new Id<>("theme-2"))), there.listing());
        assertEquals(new Id<>("theme-2"), Steps.SET.statement(there.here().statement()).theme());
        assertEquals("results", Steps.shown(Steps.walk("result theme/theme-2").place()));
    }

    @Test
    void themesAreNeverOlderThanTheAnswers() {
        assertEquals(Steps.walk("s1=+ s3=- result themes").place(),
                Steps.walk("s1=+ result themes jump/s3 s3=- undo s3=- result themes").place());
    }
}
