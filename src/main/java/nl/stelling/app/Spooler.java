// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What takes the pages of a printer on. On Linux the runtime hands them to lpr; without it they are lost, and the runtime
 * calls that printed.
 *
 * @param system as it calls itself
 * @param lpr where the runtime looks for it
 */
record Spooler(String system, Path lpr) {

    /** That of this computer. */
    static Spooler here() {
        return new Spooler(System.getProperty("os.name", ""), Path.of("/usr/bin/lpr"));
    }

    /** Whether what is printed gets anywhere. */
    boolean isSending() {
        return !system.startsWith("Linux") || Files.isExecutable(lpr);
    }

    /** This press, which is there only where its pages get anywhere. */
    Press before(Press press) {
        return new Press() {

            @Override
            public boolean isThere() {
                return isSending() && press.isThere();
            }

            @Override
            public Optional<Job> chosen() {
                return press.chosen();
            }
        };
    }
}
