// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HexFormat;
import nl.stelling.kiosk.PinHash.Fault;
import nl.stelling.kiosk.PinHash.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinHashTest {

    private static final byte[] SALT = HexFormat.of().parseHex("000102030405060708090a0b0c0d0e0f");
    private static final String SALT_TEXT = "AAECAwQFBgcICQoLDA0ODw";
    /** Reckoned apart from this program: Python's hashlib.pbkdf2_hmac("sha512", b"493817", salt, 220000, 32). */
    private static final String TEXT = "pbkdf2-sha512:220000:" + SALT_TEXT
            + ":a05JlZ1Sf9CjE6qihxw8tciBJOk_ZebQZE9p8NcOsd4";

    @Test
    void isWhatOthersReckonToo() {
        assertEquals(TEXT, PinHash.of("493817".toCharArray(), SALT).text());
    }

    @Test
    void theRightPinMatchesAndNoOther() {
        PinHash hash = parsed(TEXT);
        assertTrue(hash.matches("493817".toCharArray()));
        for (String wrong : new String[]{"493818", "49381", "4938170", "", "493817 "}) {
            assertFalse(hash.matches(wrong.toCharArray()), wrong);
        }
    }

    @Test
    void thePinThatWasGivenIsLeftToItsOwner() {
        char[] pin = "493817".toCharArray();
        PinHash.of(pin, SALT);
        assertEquals("493817", new String(pin));
    }

    @Test
    void anotherSaltGivesAnotherHash() {
        byte[] other = SALT.clone();
        other[15]++;
        assertFalse(PinHash.of("493817".toCharArray(), other).text().endsWith(TEXT.substring(TEXT.length() - 20)));
        assertThrows(IllegalArgumentException.class, () -> PinHash.of("493817".toCharArray(), new byte[15]));
    }

    @Test
    void whatCameInIsNotChangedFromOutside() {
        byte[] salt = SALT.clone();
        PinHash hash = PinHash.of("493817".toCharArray(), salt);
        Arrays.fill(salt, (byte) 9);
        assertEquals(TEXT, hash.text());
    }

    @Test
    void readsWhatItWrites() {
        assertEquals(TEXT, parsed(" " + TEXT + " ").text());
        assertFalse(parsed(TEXT).toString().contains("a05JlZ1S"), "not told by mistake");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            493817                                        | NOT_FOUR_PARTS
            ''                                            | NOT_FOUR_PARTS
            pbkdf2-sha512:220000:SALT                     | NOT_FOUR_PARTS
            pbkdf2-sha512:220000:SALT:HASH:               | NOT_FOUR_PARTS
            pbkdf2-sha1:220000:SALT:HASH                  | OTHER_KIND
            PBKDF2-SHA512:220000:SALT:HASH                | OTHER_KIND
            pbkdf2-sha512::SALT:HASH                      | ITERATIONS
            pbkdf2-sha512:-220000:SALT:HASH               | ITERATIONS
            pbkdf2-sha512:1000:SALT:HASH                  | ITERATIONS
            pbkdf2-sha512:99999:SALT:HASH                 | ITERATIONS
            pbkdf2-sha512:5000001:SALT:HASH               | ITERATIONS
            pbkdf2-sha512:99999999999999999999:SALT:HASH  | ITERATIONS
            pbkdf2-sha512:220000::HASH                    | SALT
            pbkdf2-sha512:220000:AAECAwQFBgcICQoLDA0OD:HASH | SALT
            pbkdf2-sha512:220000:AAECAwQFBgc?CQoLDA0ODw:HASH | SALT
            pbkdf2-sha512:220000:SALT:                    | HASH
            pbkdf2-sha512:220000:SALT:SALT                | HASH
            pbkdf2-sha512:220000:SALT:HAS~                | HASH
            """)
    void whatIsNoHashSaysWhy(String text, Fault fault) {
        String hash = TEXT.substring(TEXT.lastIndexOf(':') + 1);
        assertEquals(new Reading.Faulty(fault), PinHash.parse(text.replace("SALT", SALT_TEXT).replace("HASH", hash)));
    }

    private static PinHash parsed(String text) {
        return assertInstanceOf(Reading.Complete.class, PinHash.parse(text)).hash();
    }
}
