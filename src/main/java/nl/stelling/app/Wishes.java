// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.app;

import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.stelling.journey.Event;
import nl.stelling.journey.Journey;
import nl.stelling.journey.Report;
import nl.stelling.present.Aloud;
import nl.stelling.present.Presenter;
import nl.stelling.present.ResultText;
import nl.stelling.present.ResultView;
import nl.stelling.present.Session;
import nl.stelling.present.Wish;
import nl.stelling.voice.Speaker;
import nl.stelling.words.Words;

/** Does what a voter wants of the program itself, on the thread of the window. */
final class Wishes {

    private final Session<Journey, Event> session;
    private final Supplier<Words> words;
    private final Deskwork deskwork;
    private final Speaker speaker;
    private final Runnable teach;
    private final Consumer<Wish.OfSets> sets;

    /**
     * @param deskwork does what has to do with files and printers
     * @param speaker reads aloud
     * @param teach begins a lesson
     * @param sets grants what has to do with the statement set
     */
    Wishes(Session<Journey, Event> session, Supplier<Words> words, Deskwork deskwork, Speaker speaker, Runnable teach,
            Consumer<Wish.OfSets> sets) {
        this.teach = teach;
        this.session = session;
        this.words = words;
        this.deskwork = deskwork;
        this.speaker = speaker;
        this.sets = sets;
    }

    void grant(Wish wish) {
        switch (wish) {
            case Wish.CopyResult _ -> copyResult();
            case Wish.SaveResult _,Wish.SavePdf _,Wish.PrintResult _,Wish.OpenResult _,Wish.Stay _ ->
                deskwork.grant(wish);
            case Wish.ReadAloud _ -> speaker.read(Aloud.of(session.journey().get(), words.get()));
            case Wish.StopReading _ -> speaker.stop();
            case Wish.Teach _ -> teach.run();
            case Wish.OfLesson _,Wish.OfLeaving _ -> {
                // No place of the wizard offers it
            }
            case Wish.OfSets ofSets -> {
                speaker.stop();
                sets.accept(ofSets);
            }
        }
    }

    private void copyResult() {
        Journey result = session.journey().get().after(new Event.ResultOpened());
        if (Presenter.view(result, words.get()) instanceof ResultView view) {
            session.say(new Event.Reported(ToClipboard.copy(ResultText.of(view))
                    ? new Report.Done(Report.Deed.COPY, "")
                    : new Report.Failed(Report.Deed.COPY, "", Report.Cause.OTHER)));
        }
    }
}
