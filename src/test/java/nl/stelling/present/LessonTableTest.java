// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.stelling.classroom.Lesson;
import nl.stelling.classroom.LessonEvent;
import nl.stelling.classroom.Subject;
import nl.stelling.library.Bundled;
import nl.stelling.statements.Language;
import nl.stelling.statements.Stance;
import nl.stelling.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LessonTableTest {

    private static final Words DUTCH = Words.in(Language.DUTCH);

    @ParameterizedTest
    @CsvSource({"14, 4, 9, klaar;28;27;14;4;9", "3, 0, 1, minder dan vijf;28;;;;", "5, 0, 0, klaar;28;5;5;0;0"})
    void whatMayBeShownIsInItAndTheRestIsNot(int agree, int neither, int disagree, String cells) {
        Lesson lesson = counted(Lesson.start(Bundled.SET).after(new LessonEvent.Begun()), agree, neither, disagree)
                .after(new LessonEvent.ClosedOrReopened());
        List<String> lines = LessonTable.of(lesson, DUTCH).lines().toList();
        assertEquals("\uFEFFnummer;id;stelling;telling;leerlingen;stemmen;eens;geen van beide;oneens",
                lines.getFirst());
        assertTrue(lines.get(1).startsWith("1;"), lines.get(1));
        assertTrue(lines.get(1).endsWith(";" + cells), lines.get(1));
        assertTrue(lines.get(2).endsWith(";niet klaar;28;;;;"), lines.get(2));
        assertEquals(11, lines.size());
    }

    @Test
    void inEnglishCommasSeparate() {
        assertTrue(LessonTable.of(Lesson.start(Bundled.SET), Words.in(Language.ENGLISH))
                .startsWith("\uFEFFnumber,id,statement,count,pupils,votes,agree,neither,disagree\r\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+31", "-1 is minder", "@SUM(A1)", " =HYPERLINK(A1)", "＝1"})
    void noStatementIsWorkedOutByASpreadsheet(String text) {
        String row = own(text);
        assertTrue(row.contains(";'" + text + ";") || row.contains(";\"'" + text + "\";"), row);
    }

    @Test
    void aStatementWithASeparatorOrQuotesIsOneCell() {
        assertTrue(own("Ja; of \"nee\"?").contains(";\"Ja; of \"\"nee\"\"?\";"));
    }

    private static String own(String text) {
        Lesson lesson = Lesson.start(Bundled.SET).after(new LessonEvent.OwnAdded(new Subject.Own(text)));
        return LessonTable.of(lesson, DUTCH).lines().toList().getLast();
    }

    private static Lesson counted(Lesson lesson, int agree, int neither, int disagree) {
        return lesson.after(new LessonEvent.Counted(Stance.AGREE, agree))
                .after(new LessonEvent.Counted(Stance.NEITHER, neither))
                .after(new LessonEvent.Counted(Stance.DISAGREE, disagree));
    }
}
