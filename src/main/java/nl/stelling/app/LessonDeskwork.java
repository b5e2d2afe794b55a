// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.app;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import nl.stelling.classroom.Lesson;
import nl.stelling.classroom.LessonEvent;
import nl.stelling.classroom.LessonPlace;
import nl.stelling.classroom.Subject;
import nl.stelling.journey.Report.Cause;
import nl.stelling.library.LessonFiles;
import nl.stelling.library.LessonFiles.LessonReading;
import nl.stelling.library.SafeFile;
import nl.stelling.present.LessonDesk;
import nl.stelling.present.LessonDesk.Deed;
import nl.stelling.present.LessonDesk.Outcome;
import nl.stelling.present.Session;
import nl.stelling.statements.StatementSet;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** What the program itself does for a lesson: files that the teacher picks, asked for here and read and written on the worker. */
final class LessonDeskwork {

    private final Session<Lesson, LessonEvent> session;
    private final ObjectProperty<LessonDesk> desk;
    private final LessonKeeping keeping;
    private final LessonEnding ending;
    private final Executor worker;
    private final Supplier<Words> words;
    private final Supplier<javafx.stage.Window> window;
    private final Consumer<LessonReading.Faulty> refused;

    /** @param refused is told of a lesson that cannot be opened */
    LessonDeskwork(Session<Lesson, LessonEvent> session, ObjectProperty<LessonDesk> desk, Executor worker,
            Supplier<Words> words, Supplier<javafx.stage.Window> window, Consumer<LessonReading.Faulty> refused) {
        this.session = session;
        this.desk = desk;
        this.keeping = new LessonKeeping(session, desk, worker, Platform::runLater);
        this.ending = new LessonEnding(session, keeping);
        this.worker = worker;
        this.words = words;
        this.window = window;
        this.refused = refused;
    }

    void grant(Deed deed) {
        if (!desk.get().maySave()) {
            desk.set(desk.get().with(new Outcome.Failed(deed, "", Cause.FORBIDDEN)));
            return;
        }
        switch (deed) {
            case KEEP -> keep(() -> {});
            case STOP -> keeping.stop();
            case REOPEN -> open(deed, Key.LESSON_REOPEN_FILE, LessonFiles::read, this::reopened);
            case COMPARE -> open(deed, Key.LESSON_COMPARE, LessonFiles::read, this::compared);
            case OPEN_OWN -> open(deed, Key.LESSON_PAPERS_OPEN_OWN, LessonFiles::readOwn, this::ownFound);
            case SAVE_OWN, SHEETS, PLAN, POSTER, PICTURE, TABLE -> picked(deed).ifPresent(file -> save(deed, file));
        }
    }

    /** Does something that ends the lesson, unless that would lose counts unasked. */
    void end(LessonPlace.Leaving.For what, Runnable end) {
        ending.ask(what, end);
    }

    void keepAndEnd() {
        keep(ending::kept);
    }

    void endUnkept() {
        ending.unkept();
    }

    private void keep(Runnable then) {
        picked(Deed.KEEP).ifPresent(file -> {
            keeping.keepIn(whole(Deed.KEEP, file), isWhole(Deed.KEEP, file));
            then.run();
        });
    }

    private static Path whole(Deed deed, Path file) {
        return Path.of(LessonFiling.of(deed).whole(file.toString())).toAbsolutePath().normalize();
    }

    /** A name without its ending gets it, and is then another than the teacher was asked about. */
    private static boolean isWhole(Deed deed, Path file) {
        return LessonFiling.of(deed).isWhole(file.toString());
    }

    private void save(Deed deed, Path file) {
        SafeFile.Content content = LessonFiling.content(deed, session.journey().get(), Filing.today(), words.get());
        Path whole = whole(deed, file);
        desk.set(desk.get().with(new Outcome.Busy(deed)));
        worker.execute(() -> {
            SafeFile.Outcome written = SafeFile.write(whole, isWhole(deed, file), content);
            Outcome outcome = written == SafeFile.Outcome.WRITTEN
                    ? new Outcome.Done(deed, whole.toString(), List.of(), 0)
                    : new Outcome.Failed(deed, whole.toString(), Filing.cause(written));
            Platform.runLater(() -> desk.set(desk.get().with(outcome)));
        });
    }

    /** What is done with a lesson that was read. */
    private interface Then {

        void done(Path file, LessonReading.Complete read);
    }

    private void open(Deed deed, Key title, BiFunction<Path, StatementSet, LessonReading> read, Then then) {
        FileChooser chooser = chooser(title, LessonFiling.of(deed));
        Optional.ofNullable(chooser.showOpenDialog(window.get())).map(File::toPath)
                .ifPresent(file -> open(file, read, then));
    }

    private void open(Path file, BiFunction<Path, StatementSet, LessonReading> read, Then then) {
        StatementSet set = session.journey().get().set();
        worker.execute(() -> {
            LessonReading reading = read.apply(file, set);
            Platform.runLater(() -> {
                switch (reading) {
                    case LessonReading.Complete complete -> then.done(file.toAbsolutePath().normalize(), complete);
                    case LessonReading.Faulty faulty -> refused.accept(faulty);
                }
            });
        });
    }

    /** Goes on with a lesson that is at hand. */
    void reopen(File file) {
        open(file.toPath(), LessonFiles::read, this::reopened);
    }

    private void reopened(Path file, LessonReading.Complete read) {
        ending.ask(LessonPlace.Leaving.For.ANOTHER_LESSON, () -> goOn(file, read));
    }

    /** A lesson of which something was left out goes on in no file of its own accord: that would lose it for good. */
    private void goOn(Path file, LessonReading.Complete read) {
        desk.set(desk.get().keptIn(""));
        session.say(new LessonEvent.Reopened(read.lesson()));
        keeping.read();
        if (read.lost().isEmpty()) {
            keeping.goOnIn(file);
        }
        desk.set(desk.get().with(new Outcome.Done(Deed.REOPEN, file.toString(), read.lost(), 0)));
    }

    private void compared(Path file, LessonReading.Complete read) {
        String name = Objects.toString(file.getFileName(), "");
        String bare = LessonFiling.of(Deed.COMPARE).isWhole(name)
                ? name.substring(0, name.length() - LessonFiles.EXTENSION.length())
                : name;
        session.say(new LessonEvent.ComparedWith(read.lesson(), bare, read.lost()));
    }

    private void ownFound(Path file, LessonReading.Complete read) {
        List<Subject.Own> found = read.lesson().rounds().all().stream().map(round -> round.subject())
                .filter(Subject.Own.class::isInstance).map(Subject.Own.class::cast).toList();
        int before = session.journey().get().rounds().all().size();
        session.say(new LessonEvent.OwnFound(found));
        int added = session.journey().get().rounds().all().size() - before;
        desk.set(desk.get().with(new Outcome.Done(Deed.OPEN_OWN, file.toString(), List.of(), added)));
    }

    private Optional<Path> picked(Deed deed) {
        LessonFiling filing = LessonFiling.of(deed);
        FileChooser chooser = chooser(filing.title(), filing);
        chooser.setInitialFileName(words.get().of(filing.name(), session.journey().get().set().id().value(),
                Filing.today()) + filing.extension());
        return Optional.ofNullable(chooser.showSaveDialog(window.get())).map(File::toPath);
    }

    private FileChooser chooser(Key title, LessonFiling filing) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.get().of(title));
        chooser.getExtensionFilters()
                .add(new ExtensionFilter(words.get().of(filing.kind()), "*" + filing.extension()));
        return chooser;
    }
}
