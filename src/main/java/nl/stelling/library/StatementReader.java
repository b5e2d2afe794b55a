// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.library;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.stelling.statements.Axis;
import nl.stelling.statements.Id;
import nl.stelling.statements.Placement;
import nl.stelling.statements.Statement;
import nl.stelling.statements.Text;
import nl.stelling.statements.Theme;

/** Reads a file of one statement. */
final class StatementReader {

    private final Frame frame;
    private final PositionReader positions;

    StatementReader(Frame frame) {
        this.frame = frame;
        this.positions = new PositionReader(frame);
    }

    /** The statement in a file that is named after this id. */
    Statement read(Cursor at, String id) {
        Format.allowSchema(at);
        Cursor own = at.need("id");
        if (!Values.id(own).value().equals(id) && own.json() instanceof Json.Str string && Id.isValid(string.value())) {
            own.problem(Rule.FILE_NAME_IS_NOT_ID, id);
        }
        Id<Theme> theme = Values.reference(at.need("theme"), frame.themes(), Rule.UNKNOWN_THEME);
        Statement statement = new Statement(new Id<>(id), theme, text(at.need("title")), text(at.need("text")),
                text(at.need("meaning")), text(at.maybe("now")), text(at.need("argumentFor")),
                text(at.need("argumentAgainst")), text(at.maybe("question")), placements(at.maybe("axes")),
                positions.read(at.need("positions")));
        at.close();
        return statement;
    }

    private List<Placement> placements(Cursor list) {
        Set<Id<Axis>> taken = new HashSet<>();
        return list.list(each -> {
            Cursor place = each.need("axis");
            Id<Axis> axis = Values.reference(place, frame.axes(), Rule.UNKNOWN_AXIS);
            if (!taken.add(axis) && frame.axes().contains(axis.value())) {
                place.problem(Rule.DOUBLE_VALUE, "");
            }
            return new Placement(axis, direction(each.need("direction")));
        });
    }

    private static int direction(Cursor at) {
        int direction = Values.number(at, -1, 1);
        if (direction != 0) {
            return direction;
        }
        at.problem(Rule.NUMBER_OUT_OF_RANGE, "-1, 1");
        return 1;
    }

    private Text text(Cursor place) {
        return Values.text(place, frame.languages());
    }
}
