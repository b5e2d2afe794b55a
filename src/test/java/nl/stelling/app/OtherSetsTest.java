// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.stelling.library.Bundled;
import nl.stelling.present.SetPresenter.Opened;
import nl.stelling.statements.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A chooser begins where its voter was, or at home. */
class OtherSetsTest {

    private static final Text TITLE = Bundled.SET.publication().title();

    @TempDir
    private Path home;

    private Optional<Path> nearest(String chosen, String... opened) {
        List<Opened> before = List.of(opened).stream().map(where -> new Opened(TITLE, where)).toList();
        return OtherSets.nearest(chosen, before, home.toString()).map(folder -> folder.toPath());
    }

    @Test
    void atFirstItIsTheVotersOwnFolder() {
        assertEquals(Optional.of(home), nearest(""));
    }

    @Test
    void thenItIsWhereTheLastSetWas() throws IOException {
        Path sets = Files.createDirectory(home.resolve("sets"));
        Path others = Files.createDirectory(home.resolve("others"));
        assertEquals(Optional.of(sets), nearest("", sets.resolve("wonen.zip").toString()));
        assertEquals(Optional.of(others),
                nearest(others.resolve("broken.zip").toString(), sets.resolve("wonen.zip").toString()),
                "a set that could not be read was chosen there");
    }

    @Test
    void aFolderThatIsGoneIsPassedOver() {
        assertEquals(Optional.of(home), nearest(home.resolve("gone/a.zip").toString(), "/"));
    }

    @Test
    void withoutAnyFolderTheChooserDecides() {
        assertEquals(Optional.empty(), OtherSets.nearest("", List.of(), home.resolve("gone").toString()));
    }
}
