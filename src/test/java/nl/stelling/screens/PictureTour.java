// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import nl.stelling.present.Appearance;
import nl.stelling.present.Appearance.Look;
import nl.stelling.statements.Language;
import nl.stelling.words.Words;

/** Writes a picture of every place, in every appearance and size asked for. The README says how to run it. */
public final class PictureTour {

    private final Path folder;

    private PictureTour(Path folder) {
        this.folder = folder;
    }

    /** @param args the folder to write to, and parts of names: only pictures with all of these in their name */
    public static void main(String[] args) throws Exception {
        Platform.startup(Styles::loadTypeface);
        try {
            new PictureTour(Path.of(args[0])).write(List.of(args).subList(1, args.length));
        } finally {
            Platform.exit();
        }
    }

    private void write(List<String> parts) throws Exception {
        Map<String, BiFunction<Appearance, Size, Scene>> places = new TreeMap<>();
        Places.all().forEach((place, journey) -> places.put(place,
                (appearance, size) -> LaidOut.scene(journey, appearance, size)));
        LessonPlaces.all().forEach((place, lesson) -> places.put(place,
                (appearance, size) -> LaidOut.scene(lesson, appearance, size)));
        BoothPlaces.all().forEach((place, booth) -> places.put(place,
                (appearance, size) -> LaidOut.scene(BoothPlaces.shell(booth, size.forABooth(appearance)), size)));
        for (Language language : Words.LANGUAGES) {
            for (Look look : Look.values()) {
                for (Size size : Size.ALL) {
                    Appearance appearance = new Appearance(language, look, size.textPercent());
                    String end = "-%s-%s-%s".formatted(language.tag(), look.name().toLowerCase(Locale.ROOT), size);
                    for (var place : places.entrySet()) {
                        write(place.getKey() + end, parts, () -> place.getValue().apply(appearance, size));
                    }
                    for (var page : onWindowThread(() -> LaidOut.pages(appearance)).entrySet()) {
                        write(page.getKey() + end, parts, () -> LaidOut.scene(page.getValue(), size));
                    }
                }
            }
        }
    }

    private void write(String name, List<String> parts, Supplier<Scene> scene) throws Exception {
        if (parts.stream().allMatch(name::contains)) {
            onWindowThread(() -> {
                Pictures.write(scene.get(), folder.resolve(name + ".png"));
                return true;
            });
        }
    }

    /** One picture at a time, for in between the thread of the window lets go of the screens it has shown. */
    private static <T> T onWindowThread(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get();
    }
}
