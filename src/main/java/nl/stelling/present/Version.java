// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

/** Which Stelling this is; a test holds it equal to the build's. */
public final class Version {

    public static final String TEXT = "0.1.0";

    private Version() {}
}
