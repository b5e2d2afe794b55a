// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.voice;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A process that speaks until the test says that it has ended, or somebody ends it. */
final class FakeProcess extends Process {

    private static final int KILLED = 143;

    final List<String> command;
    private final ByteArrayOutputStream input = new ByteArrayOutputStream();
    private final CompletableFuture<Process> exit = new CompletableFuture<>();
    private boolean isAlive = true;
    private int exitValue;

    FakeProcess(List<String> command) {
        this.command = command;
    }

    /** It ends by itself. */
    void end(int value) {
        if (isAlive) {
            isAlive = false;
            exitValue = value;
            exit.complete(this);
        }
    }

    String heard() {
        return input.toString(StandardCharsets.UTF_8);
    }

    @Override
    public boolean isAlive() {
        return isAlive;
    }

    @Override
    public OutputStream getOutputStream() {
        return input;
    }

    @Override
    public InputStream getInputStream() {
        return InputStream.nullInputStream();
    }

    @Override
    public InputStream getErrorStream() {
        return InputStream.nullInputStream();
    }

    @Override
    public int waitFor() {
        return exitValue;
    }

    @Override
    public boolean waitFor(long timeout, TimeUnit unit) {
        return !isAlive;
    }

    @Override
    public int exitValue() {
        if (isAlive) {
            throw new IllegalThreadStateException("still speaking");
        }
        return exitValue;
    }

    @Override
    public void destroy() {
        end(KILLED);
    }

    @Override
    public Process destroyForcibly() {
        destroy();
        return this;
    }

    @Override
    public CompletableFuture<Process> onExit() {
        return exit;
    }
}
