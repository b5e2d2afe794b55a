// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import nl.stelling.journey.Event;
import nl.stelling.present.TableView;
import nl.stelling.screens.TablePlan.Spot;
import nl.stelling.screens.parts.Ems;
import nl.stelling.screens.parts.HoverText;
import nl.stelling.screens.parts.OwnKeys;
import nl.stelling.words.Words;

/**
 * The cells of the table, of which only those in sight exist. It is one thing to the tab key; within it the arrows go
 * from cell to cell, and a screen reader is told the cell where the voter is.
 */
final class TableGrid extends Region implements OwnKeys {

    /** Somebody uses the keys, whether or not the tab key led here. */
    private static final PseudoClass KEYED = PseudoClass.getPseudoClass("keyed");

    private final TablePane pane;
    private final Consumer<Event> say;
    private final Runnable onMoved;
    private TableView view;
    private Spot here = new Spot(0, 0);

    /** @param onMoved hears that the voter went to another cell */
    TableGrid(TableView first, Consumer<Event> say, Ems ems, Runnable onMoved) {
        this.view = first;
        this.say = say;
        this.onMoved = onMoved;
        this.pane = new TablePane(first, ems);
        setId("table-grid");
        getStyleClass().add("table-grid");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TABLE_VIEW);
        getChildren().add(pane);
        pane.bars.parties.yieldTo(this);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        pane.addEventHandler(MouseEvent.MOUSE_PRESSED, this::chosen);
        HoverText hover = new HoverText(pane);
        pane.addEventHandler(MouseEvent.MOUSE_MOVED, event -> hover.say(hint(event.getX(), event.getY())));
    }

    /** Shows a table; the voter stays at the same statement where that is still listed. */
    void show(TableView next, Words words) {
        int number = isListed(here) ? view.rows().get(here.row()).number() : -1;
        view = next;
        setAccessibleText(next.title());
        pane.bars.parties.say(words);
        pane.show(next);
        int row = rowOf(number);
        go(new Spot(row < 0 ? Math.min(here.row(), 0) : row, Math.clamp(here.column(), 0, next.columns().size() - 1)));
    }

    private int rowOf(int number) {
        for (int row = 0; row < view.rows().size(); row++) {
            if (view.rows().get(row).number() == number) {
                return row;
            }
        }
        return -1;
    }

    private boolean isListed(Spot spot) {
        return spot.row() >= 0 && spot.row() < view.rows().size();
    }

    /** Goes where the voter was before. */
    void arrive() {
        go(new Spot(view.row(), Math.clamp(view.column(), 0, view.columns().size() - 1)));
    }

    Spot here() {
        return here;
    }

    /** In blocks, with this above the first of them; or in columns below headings. */
    void fit(boolean isInBlocks, List<Node> above) {
        pane.fit(isInBlocks, above);
        go(new Spot(isInBlocks ? Math.max(0, here.row()) : here.row(), here.column()));
    }

    private void go(Spot spot) {
        here = spot;
        pane.reveal(spot);
        notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
        onMoved.run();
    }

    private void pressed(KeyEvent event) {
        if (!isFocused()) {
            return;
        }
        pseudoClassStateChanged(KEYED, true);
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            open();
            event.consume();
            return;
        }
        TableKeys keys = new TableKeys(view.rows().size(), view.columns().size(), pane.page(), pane.hasHeadings());
        Spot next = keys.after(mirrored(event.getCode()), event.isShortcutDown(), here);
        if (!next.equals(here)) {
            go(next);
        }
        if (event.getCode().isNavigationKey()) {
            event.consume();
        }
    }

    private KeyCode mirrored(KeyCode key) {
        boolean isMirrored = getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
        return switch (key) {
            case LEFT -> isMirrored ? KeyCode.RIGHT : key;
            case RIGHT -> isMirrored ? KeyCode.LEFT : key;
            default -> key;
        };
    }

    /** What a sign at a point means where it has no word beside it; otherwise nothing. */
    String hint(double x, double y) {
        for (Spot spot : pane.spotAt(x, y)) {
            if (pane.cell(spot).getFirst() instanceof TableCell.Stance sign && sign.isMute()) {
                return view.rows().get(spot.row()).alouds().get(spot.column());
            }
        }
        return "";
    }

    private void chosen(MouseEvent event) {
        pseudoClassStateChanged(KEYED, false);
        for (Spot spot : pane.spotAt(event.getX(), event.getY())) {
            requestFocus();
            go(spot);
            if (spot.row() == TablePlan.HEADINGS || event.getClickCount() == 2) {
                open();
            }
        }
    }

    /** Opens the statement where the voter is; at a heading, puts the rows in order by it. */
    void open() {
        if (here.row() == TablePlan.HEADINGS) {
            say.accept(view.columns().get(here.column()).order());
        } else if (isListed(here)) {
            say.accept(view.rows().get(here.row()).cells().get(here.column()).open());
        }
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case FOCUS_ITEM -> pane.cell(here).stream().findFirst().map(Object.class::cast)
                    .orElseGet(() -> super.queryAccessibleAttribute(attribute, parameters));
            case SELECTED_ITEMS -> javafx.collections.FXCollections.observableArrayList(pane.cell(here));
            case ROW_COUNT -> view.rows().size();
            case COLUMN_COUNT -> view.columns().size();
            case CELL_AT_ROW_COLUMN -> pane.cell(new Spot((Integer) parameters[0], (Integer) parameters[1])).stream()
                    .findFirst().map(Object.class::cast)
                    .orElseGet(() -> super.queryAccessibleAttribute(attribute, parameters));
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double right = snappedRightInset();
        // The bar stands in the margin as far as that goes: the columns end where everything else does
        pane.resizeRelocate(left, 0, getWidth() - left - right + Math.min(right, pane.bars.width()), getHeight());
    }

    @Override
    protected double computeMinHeight(double width) {
        return pane.minHeight(width);
    }
}
