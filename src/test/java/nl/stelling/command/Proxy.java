// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.command;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicLong;

/** A line to a server that breaks after so many bytes, in either direction together. */
final class Proxy implements Closeable {

    private final ServerSocket listening = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    private final AtomicLong left;
    private final int port;

    Proxy(int port, long bytes) throws IOException {
        this.port = port;
        this.left = new AtomicLong(bytes);
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return listening.getLocalPort();
    }

    /** How many bytes could still have passed. */
    long left() {
        return left.get();
    }

    private void serve() {
        while (!listening.isClosed()) {
            try {
                Socket client = listening.accept();
                Socket server = new Socket(InetAddress.getLoopbackAddress(), port);
                Thread.ofVirtual().start(() -> pass(client, server));
                Thread.ofVirtual().start(() -> pass(server, client));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void pass(Socket from, Socket to) {
        try (from; to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] bytes = new byte[512];
            int count = in.read(bytes);
            while (count >= 0) {
                long before = left.getAndAdd(-count);
                out.write(bytes, 0, Math.clamp(before, 0, count));
                out.flush();
                if (before <= count) {
                    return;
                }
                count = in.read(bytes);
            }
        } catch (IOException e) {
            // Broken, as it should be
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
