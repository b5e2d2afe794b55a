// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewPinTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", emptyValue = "", textBlock = """
            493817       | NONE
            493817493816 | NONE
            123457       | NONE
            122333       | NONE
            -            | LENGTH
            49381        | LENGTH
            4938174938171| LENGTH
            49381a       | NOT_DIGITS
            '493817 '    | NOT_DIGITS
            ٤٩٣٨١٧       | NOT_DIGITS
            000000       | ALL_EQUAL
            777777777777 | ALL_EQUAL
            123456       | SEQUENCE
            654321       | SEQUENCE
            789012       | SEQUENCE
            321098       | SEQUENCE
            135791       | SEQUENCE
            050505       | SEQUENCE
            121212       | REPEATED
            1212121      | REPEATED
            123123       | REPEATED
            493849384938 | REPEATED
            """)
    void whatIsEasyToGuessIsRefused(String pin, NewPin.Fault fault) {
        assertEquals(fault, NewPin.fault(pin == null ? "" : pin));
    }
}
