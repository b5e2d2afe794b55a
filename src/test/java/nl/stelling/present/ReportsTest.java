// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.stelling.journey.Report;
import nl.stelling.statements.Language;
import nl.stelling.words.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What came of something, in a sentence that is no longer than it must be. */
class ReportsTest {

    private static final Words WORDS = Words.in(Language.DUTCH);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /home/voter/Mijn map/uitslag.pdf | Bewaard als uitslag.pdf, in de map /home/voter/Mijn map.
            C:\\Users\\u\\uitslag.pdf        | Bewaard als uitslag.pdf, in de map C:\\Users\\u.
            uitslag.pdf                      | Bewaard als uitslag.pdf.
            /uitslag.pdf                     | Bewaard als /uitslag.pdf.
            """)
    void whatIsSavedIsNamedBeforeWhereItIs(String file, String expected) {
        assertEquals(expected, Reports.of(new Report.Done(Report.Deed.PDF, file), WORDS));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SAVE | FULL      | Er is geen ruimte meer voor u.stelling. Er is niets bewaard. Maak ruimte of kies een andere plek.
            PDF  | EXISTS    | Er is al iets met de naam u.stelling. Dat bleef zoals het was. Kies een andere naam.
            SAVE | OTHER     | Bewaren als u.stelling lukte niet. Uw antwoorden staan nog in het programma. Probeer een andere plek.
            SAVE | NO_FOLDER | De map van /a/b/u.stelling is er niet. Er is niets bewaard. Kies een andere map.
            PDF  | READ_ONLY | In de map van /a/b/u.stelling mag u niets bewaren. Kies een andere map.
            """)
    void theFolderIsNamedWhereItIsToBlame(Report.Deed deed, Report.Cause cause, String expected) {
        assertEquals(expected, Reports.of(new Report.Failed(deed, "/a/b/u.stelling", cause), WORDS));
    }
}
