// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import nl.stelling.statements.StatementSet;
import org.junit.jupiter.api.Test;

/** The set that Stelling carries is without a fault, and is the one in the repository. */
class BundledSetTest {

    @Test
    void isComplete() {
        StatementSet set = TestSets.complete(Library.bundled());
        assertEquals("veiligheid", set.id().value());
    }

    @Test
    void isTheFolderInTheRepository() {
        // Only a folder can be listed: this is where a file that nothing asks for would be found
        assertEquals(TestSets.complete(Path.of("statements/veiligheid")), TestSets.complete(Library.bundled()));
    }
}
