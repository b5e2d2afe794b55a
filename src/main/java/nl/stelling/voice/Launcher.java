// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.voice;

import java.io.IOException;
import java.util.List;

/** Starts a process; what it prints is not kept. */
interface Launcher {

    /** The launcher of the system. */
    Launcher SYSTEM = command -> new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD).start();

    /**
     * A process that has begun, of a program and what it is told.
     *
     * @throws IOException if the system has no such program
     */
    Process start(List<String> command) throws IOException;
}
