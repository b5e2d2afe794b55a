// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.app;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import nl.stelling.library.Library;
import nl.stelling.library.Reading;
import nl.stelling.library.SetFolder;
import nl.stelling.present.SetPresenter.Opened;
import nl.stelling.words.Key;
import nl.stelling.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * Opens other sets: from a chooser, from a file that is at hand, or again. Which were opened is remembered while
 * the program runs, and nowhere else.
 */
final class OtherSets {

    private static final int MOST = 8;

    private final Scene scene;
    private final Executor worker;
    private final Supplier<Words> words;
    private final BiConsumer<String, Reading> found;
    private final SetsAllowed allowed;
    private final List<Opened> opened = new ArrayList<>();
    private List<Opened> here = List.of();
    private String chosen = "";
    private boolean isReading;

    /** @param found is told where a set came from and what came of reading it, on the thread of the window */
    OtherSets(Scene scene, Executor worker, Supplier<Words> words, BiConsumer<String, Reading> found,
            SetsAllowed allowed) {
        this.allowed = allowed;
        this.scene = scene;
        this.worker = worker;
        this.words = words;
        this.found = found;
    }

    /** Those that were opened, the latest first. */
    List<Opened> opened() {
        return List.copyOf(opened);
    }

    /** Those in the folders of this computer, as far as they were found. */
    List<Opened> here() {
        return here;
    }

    /** Looks for those in the folders of this computer, where there are any; then something is told. */
    void look(Runnable found) {
        if (allowed.folders().isEmpty()) {
            return;
        }
        worker.execute(() -> {
            List<Opened> now = allowed.folders().stream().flatMap(folder -> SetFolder.sets(Path.of(folder)).stream())
                    .map(set -> new Opened(set.title(), set.where().toString())).toList();
            Platform.runLater(() -> {
                here = now;
                found.run();
            });
        });
    }

    void chooseFolder() {
        if (!allowed.mayChoose()) {
            return;
        }
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(words.get().of(Key.SETS_FOLDER));
        nearest().ifPresent(chooser::setInitialDirectory);
        open(chooser.showDialog(scene.getWindow()));
    }

    void chooseFile() {
        if (!allowed.mayChoose()) {
            return;
        }
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.get().of(Key.SETS_FILE));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(words.get().of(Key.SETS_FILE_KIND), "*.zip", "*.ZIP"));
        nearest().ifPresent(chooser::setInitialDirectory);
        open(chooser.showOpenDialog(scene.getWindow()));
    }

    /** Null is what a chooser gives when nothing was chosen. */
    void open(@Nullable File file) {
        if (file != null) {
            chosen = where(file.toPath());
            open(chosen);
        }
    }

    static String where(Path path) {
        return path.toAbsolutePath().normalize().toString();
    }

    /**
     * Where a chooser begins: where the set was that was chosen last, if that is still there, or else the voter's own
     * folder. Without one, some choosers begin in no folder at all.
     */
    static Optional<File> nearest(String chosen, List<Opened> opened, String home) {
        return Stream.concat(Stream.concat(Stream.of(chosen), opened.stream().map(Opened::where))
                .filter(where -> !where.isEmpty()).map(where -> Path.of(where).getParent()), Stream.of(Path.of(home)))
                .filter(Objects::nonNull).filter(Files::isDirectory).map(Path::toFile).findFirst();
    }

    private Optional<File> nearest() {
        return nearest(chosen, opened, System.getProperty("user.home", ""));
    }

    /** Reads a set on the worker; while it does so, nothing else is opened. */
    void open(String where) {
        boolean isKnown = where.isEmpty() || Stream.concat(here.stream(), opened.stream())
                .anyMatch(set -> set.where().equals(where));
        if (isReading || !(isKnown || allowed.mayChoose())) {
            return;
        }
        isReading = true;
        scene.setCursor(Cursor.WAIT);
        worker.execute(() -> {
            Reading reading = where.isEmpty() ? Library.bundled() : Library.read(Path.of(where));
            Platform.runLater(() -> read(where, reading));
        });
    }

    private void read(String where, Reading reading) {
        isReading = false;
        scene.setCursor(Cursor.DEFAULT);
        if (reading instanceof Reading.Complete(var set) && !where.isEmpty()) {
            remember(new Opened(set.publication().title(), where));
        }
        found.accept(where, reading);
    }

    void remember(Opened set) {
        opened.removeIf(each -> each.where().equals(set.where()));
        opened.addFirst(set);
        if (opened.size() > MOST) {
            opened.removeLast();
        }
    }
}
