// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

/** How much two colours differ in lightness: 1 for the same, 21 for black on white. */
final class Contrast {

    private Contrast() {}

    /** The contrast of two colours, each as 0xRRGGBB. */
    static double of(int one, int other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(int colour) {
        return 0.2126 * linear(colour >> 16 & 0xFF) + 0.7152 * linear(colour >> 8 & 0xFF)
                + 0.0722 * linear(colour & 0xFF);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
