// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.Group;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;

/** The printers of the system, as JavaFX has them. */
final class SystemPress implements Press {

    private final Supplier<javafx.stage.Window> window;

    SystemPress(Supplier<javafx.stage.Window> window) {
        this.window = window;
    }

    @Override
    public boolean isThere() {
        return printer().isPresent();
    }

    /** The usual printer, or any where none is the usual one. */
    private static Optional<Printer> printer() {
        return Optional.ofNullable(Printer.getDefaultPrinter())
                .or(() -> Printer.getAllPrinters().stream().findFirst());
    }

    @Override
    public Optional<Job> chosen() {
        return printer().map(PrinterJob::createPrinterJob).filter(job -> {
            boolean isChosen = job.showPrintDialog(window.get());
            if (!isChosen) {
                job.cancelJob();
            }
            return isChosen;
        }).map(Chosen::new);
    }

    /** A job of JavaFX. */
    record Chosen(PrinterJob job) implements Job {

        @Override
        public String printer() {
            return job.getPrinter().getName();
        }

        @Override
        public boolean print(List<Image> pages) {
            PageLayout layout = layout();
            for (Image page : pages) {
                if (!job.printPage(layout, sheet(page, layout))) {
                    job.cancelJob();
                    return false;
                }
            }
            return job.endJob();
        }

        /** A4 where the printer has it, with as little margin as it can: the pages bring their own. */
        private PageLayout layout() {
            Paper paper = job.getPrinter().getPrinterAttributes().getSupportedPapers().contains(Paper.A4)
                    ? Paper.A4
                    : job.getJobSettings().getPageLayout().getPaper();
            return job.getPrinter().createPageLayout(paper, PageOrientation.PORTRAIT,
                    Printer.MarginType.HARDWARE_MINIMUM);
        }

        /** A page at its own size, or smaller where the paper is. */
        private static Group sheet(Image page, PageLayout layout) {
            Paper paper = layout.getPaper();
            double scale = Math.min(1, Math.min(paper.getWidth() / Paper.A4.getWidth(),
                    paper.getHeight() / Paper.A4.getHeight()));
            ImageView view = new ImageView(page);
            view.setPreserveRatio(true);
            view.setSmooth(true);
            view.setFitWidth(Paper.A4.getWidth() * scale);
            view.setX(-layout.getLeftMargin());
            view.setY(-layout.getTopMargin());
            return new Group(view);
        }
    }
}
