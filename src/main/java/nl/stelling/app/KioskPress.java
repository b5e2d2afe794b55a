// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.app;

import java.util.Optional;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import nl.stelling.kiosk.Check;
import nl.stelling.kiosk.Check.Finding;
import nl.stelling.kiosk.Check.Subject;

/** The one printer of a booth, which its administrator named: nobody is asked anything. */
final class KioskPress implements Press {

    private final String name;

    /** @param name as the system calls it; empty for none */
    KioskPress(String name) {
        this.name = name;
    }

    @Override
    public boolean isThere() {
        return Spooler.here().isSending() && printer().isPresent();
    }

    private Optional<Printer> printer() {
        return name.isEmpty()
                ? Optional.empty()
                : Printer.getAllPrinters().stream().filter(printer -> printer.getName().equals(name)).findFirst();
    }

    @Override
    public Optional<Job> chosen() {
        return printer().map(PrinterJob::createPrinterJob).map(SystemPress.Chosen::new);
    }

    Check check() {
        return name.isEmpty()
                ? new Check(Subject.PRINTER, Finding.UNUSED, "")
                : new Check(Subject.PRINTER, isThere() ? Finding.GOOD : Finding.BAD, name);
    }
}
