// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.kiosk;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A PIN of which only a salted slow hash is kept: PBKDF2 (RFC 8018) with HMAC-SHA-512, the slow hash that java.base has.
 * As text it is {@code pbkdf2-sha512:ITERATIONS:SALT:HASH}, salt and hash in Base64 for addresses, without padding.
 *
 * <p>A PIN of six digits has a million values: whoever has read this text finds it in a day or so, however slow the
 * hash. The text belongs in a file that visitors cannot read; {@link Tries} guards the pad itself.
 */
public final class PinHash {

    /** OWASP Password Storage Cheat Sheet (2025): 220,000 for PBKDF2 with HMAC-SHA-512. */
    public static final int ITERATIONS = 220_000;
    /** What is taken in: not so fast that it guards nothing, nor so slow that the pad seems to hang. */
    public static final int FEWEST_ITERATIONS = 100_000;
    public static final int MOST_ITERATIONS = 5_000_000;
    /** How many bytes of chance a salt has: the 128 bits that NIST SP 800-132 asks for. */
    public static final int SALT_BYTES = 16;

    private static final int HASH_BYTES = 32;
    private static final String NAME = "pbkdf2-sha512";
    private static final String ALGORITHM = "PBKDF2WithHmacSHA512";

    /** What came of reading the text of a hash. */
    public sealed interface Reading {

        record Complete(PinHash hash) implements Reading {}

        record Faulty(Fault fault) implements Reading {}
    }

    /** What can be wrong with the text of a hash. */
    public enum Fault {
        /** Not four parts with colons between them: perhaps the PIN itself. */
        NOT_FOUR_PARTS,
        /** Not the kind of hash that this program makes. */
        OTHER_KIND,
        /** No number of iterations, or one outside what is taken in. */
        ITERATIONS,
        /** No salt of the right length. */
        SALT,
        /** No hash of the right length: perhaps a piece was lost in copying. */
        HASH
    }

    private final int iterations;
    private final byte[] salt;
    private final byte[] hash;

    private PinHash(int iterations, byte[] salt, byte[] hash) {
        this.iterations = iterations;
        this.salt = salt.clone();
        this.hash = hash.clone();
    }

    /**
     * The hash of a PIN; it takes a moment, and does not belong on a thread that draws.
     *
     * @param salt from a good source of chance
     * @throws IllegalArgumentException if the salt has not {@link #SALT_BYTES} bytes
     */
    public static PinHash of(char[] pin, byte[] salt) {
        if (salt.length != SALT_BYTES) {
            throw new IllegalArgumentException("salt of " + salt.length + " bytes");
        }
        return new PinHash(ITERATIONS, salt, derived(pin, salt, ITERATIONS));
    }

    /** Whether this is the PIN; it takes a moment, as long for a wrong PIN as for the right one. */
    public boolean matches(char[] pin) {
        return MessageDigest.isEqual(hash, derived(pin, salt, iterations));
    }

    private static byte[] derived(char[] pin, byte[] salt, int iterations) {
        PBEKeySpec spec = new PBEKeySpec(pin, salt, iterations, HASH_BYTES * Byte.SIZE);
        try {
            return SecretKeyFactory.getInstance(ALGORITHM).generateSecret(spec).getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(ALGORITHM + " belongs to java.base", e);
        } finally {
            spec.clearPassword();
        }
    }

    /** The hash that a text stands for. */
    public static Reading parse(String text) {
        String[] parts = text.strip().split(":", -1);
        if (parts.length != 4) {
            return new Reading.Faulty(Fault.NOT_FOUR_PARTS);
        }
        if (!parts[0].equals(NAME)) {
            return new Reading.Faulty(Fault.OTHER_KIND);
        }
        int iterations = parts[1].matches("[0-9]{1,7}") ? Integer.parseInt(parts[1]) : 0;
        if (iterations < FEWEST_ITERATIONS || iterations > MOST_ITERATIONS) {
            return new Reading.Faulty(Fault.ITERATIONS);
        }
        byte[] salt = bytes(parts[2]);
        if (salt.length != SALT_BYTES) {
            return new Reading.Faulty(Fault.SALT);
        }
        byte[] hash = bytes(parts[3]);
        return hash.length == HASH_BYTES
                ? new Reading.Complete(new PinHash(iterations, salt, hash))
                : new Reading.Faulty(Fault.HASH);
    }

    /** The bytes that a text stands for; none where it stands for none. */
    private static byte[] bytes(String text) {
        try {
            return Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    /** The text that {@link #parse} reads. */
    public String text() {
        Base64.Encoder encoder = Base64.getUrlEncoder().withoutPadding();
        return String.join(":", NAME, String.valueOf(iterations), encoder.encodeToString(salt),
                encoder.encodeToString(hash));
    }

    /** Never the hash itself: what is logged by mistake should be of no use. */
    @Override
    public String toString() {
        return NAME;
    }
}
