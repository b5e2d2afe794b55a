// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.app;

/** Where the program begins. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {}
}
