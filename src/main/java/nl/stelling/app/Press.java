// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.app;

import java.util.List;
import java.util.Optional;
import javafx.scene.image.Image;

/** Where paper comes out: the printers of the system, or what stands for them in a test. */
interface Press {

    /** Whether there is any printer; to ask takes a moment. */
    boolean isThere();

    /** Lets the voter choose in the system's own dialog; nothing if they did not. On the thread of the window. */
    Optional<Job> chosen();

    /** What the voter chose to print on. */
    interface Job {

        /** The printer, as the system calls it. */
        String printer();

        /** Prints pages of A4; whether the system took them. */
        boolean print(List<Image> pages);
    }
}
