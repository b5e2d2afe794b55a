// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.app;

import java.io.File;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import nl.stelling.library.KeptSheets;
import nl.stelling.library.LessonFiles;
import nl.stelling.present.DropPresenter;
import nl.stelling.present.DropPresenter.Refusal;
import nl.stelling.screens.ErrorPage;
import nl.stelling.screens.Foyer;
import nl.stelling.screens.OfferPage;
import nl.stelling.screens.SetsPage;

/** What falls on the window: one thing at a time, opened as what it is, or a sentence that says why it is not. */
final class Dropping {

    /** What goes on in the window, and what it opens. */
    sealed interface Onto {

        /** Nothing yet: the first set could not be read. */
        record Nothing() implements Onto {}

        /**
         * A voter's way through a set.
         *
         * @param open opens a result
         */
        record Journey(Consumer<String> open) implements Onto {}

        /**
         * A lesson.
         *
         * @param open opens a lesson
         */
        record Lesson(Consumer<File> open) implements Onto {}
    }

    private enum Kind {
        SET, RESULT, LESSON;

        static Kind of(File file) {
            return hasEnd(file, KeptSheets.EXTENSION)
                    ? RESULT
                    : hasEnd(file, LessonFiles.EXTENSION) ? LESSON : SET;
        }

        private static boolean hasEnd(File file, String end) {
            String name = file.getName();
            return name.regionMatches(true, name.length() - end.length(), end, 0, end.length());
        }
    }

    private final Pages pages;
    private final Permissions permissions;
    private Onto onto = new Onto.Nothing();

    Dropping(Scene scene, Pages pages, Permissions permissions) {
        this.pages = pages;
        this.permissions = permissions;
        scene.setOnDragOver(event -> {
            // The one is there for a moment; on the other nobody is anywhere
            if (event.getDragboard().hasFiles() && !(pages.top() instanceof Foyer)
                    && !(pages.top() instanceof ErrorPage)) {
                event.acceptTransferModes(TransferMode.COPY);
            }
            event.consume();
        });
        scene.setOnDragDropped(this::dropped);
    }

    void onto(Onto now) {
        onto = now;
    }

    private void dropped(DragEvent event) {
        List<File> files = event.getDragboard().getFiles();
        event.setDropCompleted(!files.isEmpty());
        event.consume();
        // Whatever they were dragged from is let go of first
        Platform.runLater(() -> take(files));
    }

    /** Opens what fell, or says why not. */
    void take(List<File> files) {
        Optional<Refusal> refusal = files.size() > 1
                ? Optional.of(Refusal.MANY)
                : files.stream().findFirst().flatMap(this::refusal);
        refusal.ifPresentOrElse(why -> pages.refuse(spoken -> DropPresenter.view(why, files.size(), spoken)),
                () -> files.forEach(this::open));
    }

    private Optional<Refusal> refusal(File file) {
        boolean isAllowed = Kind.of(file) == Kind.SET ? permissions.mayOpenSets() : permissions.mayKeep();
        return !isAllowed ? Optional.of(Refusal.FORBIDDEN) : switch (Kind.of(file)) {
            case SET -> onto instanceof Onto.Lesson && !isChoosing() ? Optional.of(Refusal.LESSON) : Optional.empty();
            case RESULT -> switch (onto) {
                case Onto.Nothing _ -> Optional.of(Refusal.NO_SET);
                case Onto.Journey _ -> Optional.empty();
                case Onto.Lesson _ -> Optional.of(Refusal.LESSON);
            };
            case LESSON -> onto instanceof Onto.Lesson ? Optional.empty() : Optional.of(Refusal.NO_LESSON);
        };
    }

    /** Whether another set is being chosen: also a teacher has left the lesson for that. */
    private boolean isChoosing() {
        return pages.top() instanceof SetsPage || pages.top() instanceof OfferPage;
    }

    private void open(File file) {
        switch (Kind.of(file)) {
            case SET -> pages.open(file);
            case RESULT, LESSON -> {
                // What covers a journey or lesson would cover what is opened in it
                pages.uncover();
                switch (onto) {
                    case Onto.Nothing _ -> throw new IllegalStateException("nothing to open it in");
                    case Onto.Journey(var open) -> open.accept(file.getPath());
                    case Onto.Lesson(var open) -> open.accept(file);
                }
            }
        }
    }
}
