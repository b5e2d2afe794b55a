// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import java.util.ArrayList;
import java.util.List;
import nl.stelling.journey.Report;
import nl.stelling.journey.Report.Deed;
import nl.stelling.kiosk.Door;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** What can be done with a result, and what came of it, as text. */
final class KeepPresenter {

    private final Desk desk;
    private final Report report;
    private final Words words;

    KeepPresenter(Desk desk, Report report, Words words) {
        this.desk = desk;
        this.report = report;
        this.words = words;
    }

    KeepView view() {
        return new KeepView(words.of(Key.KEEP_TITLE), desk.isBooth() ? "" : words.of(Key.KEEP_LEAD), offers(),
                new Notes(words.of(Key.KEEP_CONTENTS), contents()));
    }

    /** What this computer has nothing to do with is not spoken of. */
    private List<KeepView.Offer> offers() {
        List<KeepView.Offer> offers = new ArrayList<>();
        if (desk.has(Door.FILES)) {
            offers.add(offer(Deed.SAVE, "save", Key.KEEP_SAVE, Key.KEEP_SAVE_TEXT, saving(), new Wish.SaveResult()));
            offers.add(offer(Deed.PDF, "pdf", Key.KEEP_PDF, Key.KEEP_PDF_TEXT, saving(), new Wish.SavePdf()));
        }
        if (desk.has(Door.PRINTER)) {
            offers.add(offer(Deed.PRINT, "print", Key.KEEP_PRINT,
                    desk.isBooth() ? Key.KIOSK_PRINT_TEXT : Key.KEEP_PRINT_TEXT, printing(), new Wish.PrintResult()));
        }
        if (desk.has(Door.CLIPBOARD)) {
            offers.add(offer(Deed.COPY, "copy", Key.KEEP_COPY, Key.KEEP_COPY_TEXT, "", new Wish.CopyResult()));
        }
        if (desk.has(Door.STAYING)) {
            offers.add(staying());
        }
        return offers;
    }

    private KeepView.Offer offer(Deed deed, String id, Key name, Key text, String refusal, Wish wish) {
        return new KeepView.Offer(id, words.of(name), words.of(text), refusal, report(deed), wish);
    }

    private String saving() {
        return desk.maySave() ? "" : words.of(Key.KEEP_FORBIDDEN);
    }

    private String printing() {
        return switch (desk.printing()) {
            case UNKNOWN -> words.of(Key.KEEP_PRINTER_UNKNOWN);
            case READY -> "";
            case NO_PRINTER -> words.of(Key.KEEP_NO_PRINTER);
            case FORBIDDEN -> words.of(Key.KEEP_PRINT_FORBIDDEN);
        };
    }

    private KeepView.Offer staying() {
        boolean isOn = desk.staying() == Desk.Staying.ON;
        return offer(Deed.STAY, "stay", isOn ? Key.KEEP_STAY_OFF : Key.KEEP_STAY_ON,
                isOn ? Key.KEEP_STAY_IS_ON : Key.KEEP_STAY_IS_OFF,
                desk.staying() == Desk.Staying.FORBIDDEN ? words.of(Key.KEEP_FORBIDDEN) : "", new Wish.Stay(!isOn));
    }

    private List<String> contents() {
        List<String> contents = new ArrayList<>(List.of(words.of(Key.KEEP_CONTENTS_TEXT)));
        contents.add(words.of(Key.KEEP_CONTENTS_NONE));
        return contents;
    }

    /** What came of this, if it was the last thing that was asked. */
    private String report(Deed deed) {
        return switch (report) {
            case Report.Nothing _ -> "";
            case Report.Busy(var busy) -> busy == deed ? words.of(Key.REPORT_BUSY) : "";
            case Report.Done(var done, var where) -> done == deed ? Reports.done(done, where, words) : "";
            case Report.Failed(var failed, var where, var cause) ->
                failed == deed ? Reports.failed(failed, where, cause, words) : "";
        };
    }
}
