// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.classroom;

import java.util.ArrayList;
import java.util.List;
import nl.stelling.classroom.LessonPlace.AtRound;
import nl.stelling.classroom.LessonPlace.AtRound.Panel;
import nl.stelling.statements.Stance;
import nl.stelling.statements.StatementSet;

/**
 * A lesson: the whole navigation, as one pure function from event to lesson. It holds sums of the class and nothing
 * else of it.
 *
 * @param trail where the lesson came from, the latest last
 * @param past what was before each change, the latest last: what undo goes back to
 */
public record Lesson(StatementSet set, Setup setup, Rounds rounds, LessonPlace place, List<LessonPlace> trail,
        List<Moment> past) {

    /** How a lesson was before a change. */
    public record Moment(Setup setup, Rounds rounds, LessonPlace place) {}

    /** How many changes undo remembers. */
    static final int UNDO_LIMIT = 200;

    public Lesson {
        trail = List.copyOf(trail);
        past = List.copyOf(past);
    }

    /** A lesson to be prepared, with the statements that suit one. */
    public static Lesson start(StatementSet set) {
        return new Lesson(set, Setup.USUAL, Rounds.proposed(set, Proposal.USUAL), new LessonPlace.Preparing(),
                List.of(), List.of());
    }

    /** A lesson that was kept, before it goes on. */
    public static Lesson resumed(StatementSet set, KeptLesson kept) {
        return new Lesson(set, kept.setup(), kept.rounds(), new LessonPlace.Preparing(), List.of(), List.of());
    }

    /**
     * The lesson after this event; the same lesson when the event does not fit the place.
     *
     * @throws IllegalArgumentException if the event names what the lesson has not: a mistake of the program, for no
     *     teacher is shown such a thing
     */
    public Lesson after(LessonEvent event) {
        return switch (event) {
            case LessonEvent.SetUp(var settled) -> at(LessonPlace.Preparing.class)
                    ? changed(settled, rounds.offering(settled.stances(set.scale())), place)
                    : this;
            case LessonEvent.ProposalAsked(var many) -> at(LessonPlace.Preparing.class)
                    ? changed(rounds.proposing(set, many))
                    : this;
            case LessonEvent.Toggled(var statement) -> at(LessonPlace.Preparing.class)
                    ? changed(rounds.toggled(set, statement))
                    : this;
            case LessonEvent.Begun _ -> rounds.isEmpty() ? this : to(AtRound.of(rounds.firstOpen()));
            case LessonEvent.Counted(var stance, var hands) -> tallied(stance, hands, false);
            case LessonEvent.Added(var stance, var hands) -> tallied(stance, hands, true);
            case LessonEvent.ClosedOrReopened _ -> closedOrReopened();
            case LessonEvent.PanelChosen(var panel) -> panel(panel);
            case LessonEvent.TimerSet(var seconds) -> timed(new Timer(seconds, seconds > 0));
            case LessonEvent.TimerToggled _ -> place instanceof AtRound here ? timed(here.timer().toggled()) : this;
            case LessonEvent.SecondPassed _ -> place instanceof AtRound here
                    ? timed(here.timer().afterASecond())
                    : this;
            case LessonEvent.WentOn _ -> on();
            case LessonEvent.WentBack _ -> back();
            case LessonEvent.Jumped(var number) -> to(AtRound.of(rounds.checked(number)));
            case LessonEvent.OverviewOpened _ -> to(new LessonPlace.Overview());
            case LessonEvent.Moved(var from, var to) -> changed(rounds.moved(from, to));
            case LessonEvent.OwnAdded(var own) -> changed(rounds.with(own));
            case LessonEvent.OwnRemoved(var number) -> at(LessonPlace.Overview.class)
                    ? changed(rounds.without(number))
                    : this;
            case LessonEvent.StackOpened _ ->
                rounds.isEmpty() ? this : to(new LessonPlace.Entering(Stack.of(rounds.size())));
            case LessonEvent.Entered(var answer) -> place instanceof LessonPlace.Entering(var stack)
                    ? put(new LessonPlace.Entering(stack.with(setup.offered(answer, set.scale()))))
                    : this;
            case LessonEvent.StackClosed _ -> stackClosed();
            case LessonEvent.ResultsOpened _ -> to(results(Supposition.NONE));
            case LessonEvent.Supposed(var supposed) -> at(LessonPlace.Results.class) ? put(results(supposed)) : this;
            case LessonEvent.Undone _ -> undone();
            case LessonEvent.Reopened(var kept) -> resumed(set, kept);
            case LessonEvent.OwnFound(var found) -> changed(rounds.withAll(found));
            case LessonEvent.ComparedWith(var other, var name, var lost) ->
                to(new LessonPlace.Comparing(other, name, lost));
            case LessonEvent.PapersOpened _ -> to(new LessonPlace.Papers());
            case LessonEvent.LeaveAsked(var what) -> stackCounted().to(new LessonPlace.Leaving(what));
        };
    }

    private boolean at(Class<? extends LessonPlace> kind) {
        return kind.isInstance(place);
    }

    private Lesson tallied(Stance stance, int hands, boolean isMore) {
        if (!(place instanceof AtRound here)) {
            return this;
        }
        Stance offered = setup.offered(stance, set.scale());
        Tally tally = rounds.get(here.round()).tally();
        return changed(rounds.with(here.round(), isMore ? tally.plus(offered, hands) : tally.with(offered, hands)));
    }

    private Lesson closedOrReopened() {
        return place instanceof AtRound(var number, _, _)
                ? changed(setup, rounds.toggledClosed(number), AtRound.of(number))
                : this;
    }

    /** The positions could sway the vote: they are shown when it is done. */
    private Lesson panel(Panel panel) {
        return place instanceof AtRound(var number, _, var timer)
                && (panel != Panel.POSITIONS || rounds.get(number).isClosed())
                        ? put(new AtRound(number, panel, timer))
                        : this;
    }

    private Lesson timed(Timer timer) {
        return place instanceof AtRound(var number, var panel, _) ? put(new AtRound(number, panel, timer)) : this;
    }

    private Lesson on() {
        return switch (place) {
            case AtRound(var number, _, _) -> number + 1 < rounds.size()
                    ? put(AtRound.of(number + 1))
                    : to(results(Supposition.NONE));
            case LessonPlace.Preparing _,LessonPlace.Overview _ -> after(new LessonEvent.Begun());
            case LessonPlace.Entering _ -> stackClosed();
            case LessonPlace.Results _,LessonPlace.Comparing _,LessonPlace.Papers _,LessonPlace.Leaving _ -> this;
        };
    }

    private Lesson back() {
        if (place instanceof AtRound(var number, _, _) && number > 0) {
            return put(AtRound.of(number - 1));
        }
        if (place instanceof LessonPlace.Entering(var stack) && stack.sheets() > 0) {
            return stackCounted();
        }
        return trail.isEmpty()
                ? this
                : new Lesson(set, setup, rounds, refreshed(trail.getLast()), trail.subList(0, trail.size() - 1), past);
    }

    private Lesson stackClosed() {
        if (!(place instanceof LessonPlace.Entering(var stack))) {
            return this;
        }
        Lesson counted = stackCounted();
        return stack.sheets() == 0 ? back() : counted.to(counted.results(Supposition.NONE));
    }

    /** With the sheets that were entered in the counts: whichever way they are left, none is lost. */
    private Lesson stackCounted() {
        return place instanceof LessonPlace.Entering(var stack) && stack.sheets() > 0
                ? changed(rounds.plus(stack.sums(), stack.sheets())).to(new LessonPlace.Overview())
                : this;
    }

    private Lesson undone() {
        if (place instanceof LessonPlace.Entering(var stack)) {
            return put(new LessonPlace.Entering(stack.undone()));
        }
        if (past.isEmpty()) {
            return this;
        }
        Moment moment = past.getLast();
        Lesson before = new Lesson(set, moment.setup(), moment.rounds(), place, trail,
                past.subList(0, past.size() - 1));
        return before.to(before.refreshed(moment.place()));
    }

    private Lesson changed(Rounds next) {
        return changed(setup, next, place);
    }

    private Lesson changed(Setup settled, Rounds next, LessonPlace where) {
        if (settled.equals(setup) && next.equals(rounds)) {
            return this;
        }
        List<Moment> longer = new ArrayList<>(past);
        longer.add(new Moment(setup, rounds, place.remembered()));
        List<Moment> kept = longer.subList(Math.max(0, longer.size() - UNDO_LIMIT), longer.size());
        Lesson changed = new Lesson(set, settled, next, where, trail, kept);
        return changed.put(changed.refreshed(where));
    }

    /** To another place; a place of the same kind on the trail is gone back to rather than visited twice. */
    private Lesson to(LessonPlace next) {
        List<LessonPlace> longer = new ArrayList<>(trail);
        longer.add(place.remembered());
        int visited = 0;
        while (visited < longer.size() && longer.get(visited).getClass() != next.getClass()) {
            visited++;
        }
        return new Lesson(set, setup, rounds, next, longer.subList(0, visited), past);
    }

    private Lesson put(LessonPlace next) {
        return new Lesson(set, setup, rounds, next, trail, past);
    }

    /** A place as it is with the counts of now; a statement that is no longer there is left for the list of all. */
    private LessonPlace refreshed(LessonPlace old) {
        return switch (old) {
            case LessonPlace.Results(var supposed, _) -> results(supposed);
            case AtRound(var number, _, _) -> number < rounds.size() ? old : new LessonPlace.Overview();
            case LessonPlace.Preparing _,LessonPlace.Overview _,LessonPlace.Entering _,LessonPlace.Comparing _,LessonPlace.Papers _,LessonPlace.Leaving _ ->
                old;
        };
    }

    private LessonPlace results(Supposition supposed) {
        return new LessonPlace.Results(supposed, ClassOutcome.of(set, setup, rounds.all(), supposed));
    }
}
