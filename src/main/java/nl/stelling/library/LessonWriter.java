// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.library;

import java.io.StringWriter;
import nl.stelling.classroom.KeptLesson;
import nl.stelling.classroom.Round;
import nl.stelling.classroom.Subject;
import nl.stelling.classroom.Tally;
import nl.stelling.statements.Stance;
import nl.stelling.statements.StatementSet;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/** Writes the file of a lesson, or of the statements that are a class's own. */
public final class LessonWriter {

    private LessonWriter() {}

    /**
     * The text of a file that holds this lesson; it is to be written in UTF-8.
     *
     * @param date of the lesson, year first
     */
    public static String write(KeptLesson lesson, StatementSet set, String date) {
        return text(out -> {
            out.writeStringProperty("set", set.id().value());
            out.writeStringProperty("version", set.publication().version());
            out.writeStringProperty("checksum", set.publication().checksum());
            out.writeStringProperty("date", date);
            out.writeNumberProperty("classSize", lesson.setup().classSize());
            out.writeBooleanProperty("neither", lesson.setup().isNeitherOffered());
            out.writeNumberProperty("sheets", lesson.rounds().sheets());
            out.writeArrayPropertyStart("statements");
            lesson.rounds().all().forEach(round -> write(out, round));
            out.writeEndArray();
        });
    }

    /** The text of a file that holds only the statements that are the class's own, without their counts. */
    public static String writeOwn(KeptLesson lesson, String date) {
        return text(out -> {
            out.writeStringProperty("date", date);
            out.writeArrayPropertyStart("statements");
            for (Round round : lesson.rounds().all()) {
                if (round.subject() instanceof Subject.Own own) {
                    write(out, Round.of(own));
                }
            }
            out.writeEndArray();
        });
    }

    private interface Body {

        void write(JsonGenerator out);
    }

    private static String text(Body body) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = new JsonFactory().createGenerator(new Indented(), text)) {
            out.writeStartObject();
            out.writeNumberProperty("format", Format.VERSION);
            body.write(out);
            out.writeEndObject();
        }
        return text.append('\n').toString();
    }

    private static void write(JsonGenerator out, Round round) {
        out.writeStartObject();
        switch (round.subject()) {
            case Subject.OfSet(var id) -> out.writeStringProperty("id", id.value());
            case Subject.Own(var text) -> out.writeStringProperty("own", text);
        }
        if (round.isClosed()) {
            out.writeBooleanProperty("closed", true);
        }
        if (round.tally().isEnough()) {
            out.writeObjectPropertyStart("hands");
            for (Stance stance : Stance.values()) {
                if (round.tally().of(stance) > 0) {
                    out.writeNumberProperty(Vocabulary.word(Vocabulary.STANCES, stance), round.tally().of(stance));
                }
            }
            out.writeEndObject();
        } else if (round.isClosed()) {
            out.writeNumberProperty("fewerThan", Tally.MINIMUM_GROUP);
        }
        out.writeEndObject();
    }
}
