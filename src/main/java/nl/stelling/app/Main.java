// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.app;

import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import nl.stelling.library.Library;
import nl.stelling.library.Reading;
import nl.stelling.words.Words;

/** Where the program begins. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        CompletableFuture<Reading> reading = CompletableFuture.supplyAsync(Library::bundled);
        Platform.startup(() -> new Window(Words.ofSystem()).open(reading.join()));
    }
}
