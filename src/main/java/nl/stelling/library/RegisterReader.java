// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.library;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.stelling.statements.Id;
import nl.stelling.statements.Pledge;
import nl.stelling.statements.Programme;
import nl.stelling.statements.Quote;
import nl.stelling.statements.Statement;
import nl.stelling.statements.Text;
import nl.stelling.statements.Theme;

/** Reads the pledge registers of a set, and holds each against its programme: no bullet may be missing. */
final class RegisterReader {

    private final Frame frame;
    private final QuoteReader quotes;
    private final Set<String> taken = new HashSet<>();

    RegisterReader(Frame frame) {
        this.frame = frame;
        this.quotes = new QuoteReader(frame);
    }

    /** The pledges in a file that is named after this programme. */
    List<Pledge> read(Cursor at, String programme) {
        Format.allowSchema(at);
        Cursor own = at.need("programme");
        if (!Values.id(own).value().equals(programme) && own.json() instanceof Json.Str string
                && Id.isValid(string.value())) {
            own.problem(Rule.FILE_NAME_IS_NOT_ID, programme);
        }
        String text = Optional.ofNullable(frame.programmes().get(programme)).map(Programme::text).orElse("");
        List<Bullet> bullets = Bullet.of(text);
        Cursor list = at.need("pledges");
        BitSet covered = new BitSet();
        List<Pledge> pledges = list.list(each -> pledge(each, new Id<>(programme), bullets, covered)).stream()
                .flatMap(Optional::stream).toList();
        if (list.json() instanceof Json.Arr) {
            reportMissing(list, text, bullets, covered);
        }
        at.close();
        return pledges;
    }

    private Optional<Pledge> pledge(Cursor at, Id<Programme> programme, List<Bullet> bullets, BitSet covered) {
        Id<Pledge> id = Values.newId(at.need("id"), taken);
        Cursor named = at.maybe("name");
        Text name = named.isAbsent() ? Text.NONE : Values.text(named, frame.languages());
        String heading = Values.string(at.need("heading")).orElse("");
        Quote quote = quotes.read(programme, at.need("start"), at.need("quote"));
        var kind = Values.choice(at.need("kind"), Vocabulary.PLEDGES);
        Id<Theme> topic = Values.reference(at.need("topic"), frame.themes(),
                Rule.UNKNOWN_THEME);
        int bullet = bullet(at, quote, bullets, covered);
        List<Id<Statement>> statements = statements(at.need("statements"));
        Text reason = statements.isEmpty() ? reason(at) : Text.NONE;
        return statements.isEmpty() == reason.isEmpty()
                ? Optional.empty()
                : Optional.of(new Pledge(id, name, heading, quote, kind, topic, bullet, statements, reason));
    }

    private int bullet(Cursor at, Quote quote, List<Bullet> bullets, BitSet covered) {
        boolean isOne = Values.yesOrNo(at.need("bullet"));
        Cursor part = at.need("part");
        int number = Values.number(part, isOne ? 1 : 0, isOne ? Integer.MAX_VALUE : 0);
        Programme programme = frame.programmes().get(quote.programme().value());
        if (programme != null && quote.isIn(programme.text())) {
            covered.set(quote.start(), quote.end());
            int right = Bullet.numberOf(bullets, quote.start(), quote.end());
            boolean given = part.json() instanceof Json.Num num && num.literal().equals(Integer.toString(number));
            if (given && right != number) {
                part.problem(Rule.BULLET_OTHERWISE, Integer.toString(right));
            }
        } else if (number > 0 && number <= bullets.size()) {
            // The quote is wrong, which is said already; the bullet that it is meant to be is not missing
            covered.set(bullets.get(number - 1).start(), bullets.get(number - 1).end());
        }
        return number;
    }

    private List<Id<Statement>> statements(Cursor list) {
        Set<Id<Statement>> named = new HashSet<>();
        return list.list(each -> {
            Id<Statement> statement = Values.reference(each, frame.statements().keySet(), Rule.UNKNOWN_STATEMENT);
            if (!named.add(statement) && frame.statements().containsKey(statement.value())) {
                each.problem(Rule.DOUBLE_VALUE, "");
            }
            return statement;
        });
    }

    private Text reason(Cursor at) {
        Cursor reason = at.maybe("reason");
        if (reason.isAbsent()) {
            at.problem(Rule.PLEDGE_WITHOUT_REASON, "", "");
        }
        return Values.text(reason, frame.languages());
    }

    private static void reportMissing(Cursor list, String text, List<Bullet> bullets, BitSet covered) {
        for (int i = 0; i < bullets.size(); i++) {
            String missing = bullets.get(i).uncovered(text, covered);
            if (!missing.isEmpty()) {
                list.problem(Rule.BULLET_MISSING, Integer.toString(i + 1), Shown.of(missing));
            }
        }
    }
}
