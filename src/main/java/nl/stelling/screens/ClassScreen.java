// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import nl.stelling.classroom.LessonEvent;
import nl.stelling.present.ClassView;
import nl.stelling.present.LessonDesk;
import nl.stelling.present.Wish;
import nl.stelling.screens.parts.Buttons;
import nl.stelling.screens.parts.ClassColumns;
import nl.stelling.screens.parts.Columns;
import nl.stelling.screens.parts.Ems;
import nl.stelling.screens.parts.Icons;
import nl.stelling.screens.parts.Labels;
import nl.stelling.screens.parts.MarkWord;
import nl.stelling.screens.parts.Tiles;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** What the class thinks: its hands per statement, and beside them how close that is to every programme. */
final class ClassScreen implements Screen<ClassView> {

    private final Page page = new Page("class-result");
    private final ClassColumns columns;
    private final Label empty = Labels.wrapping("lead");
    private final FlowPane legend = new FlowPane();
    private final Tiles highlights;
    private final Label measured = Labels.wrapping("caption");
    private final Label programmes = Labels.wrapping("group-heading");
    private final GridPane table = new GridPane();
    private final Label whyTitle = Labels.wrapping("meaning-heading");
    private final Label why = Labels.wrapping("meaning-text");
    private final Label note = Labels.wrapping("caption");
    private final Label supposeTitle = Labels.wrapping("group-heading");
    private final LessonChoices suppositions;
    private final Label supposeNote = Labels.wrapping("caption");
    private final VBox supposed = new VBox();
    private final Label methodTitle = Labels.wrapping("meaning-heading");
    private final LessonChoices methods;
    private final VBox suppose;
    private final Hyperlink back;
    private final Button list;
    private final Button compare;
    private final Button papers;

    ClassScreen(Consumer<LessonEvent> say, Consumer<Wish> wish, Ems ems) {
        columns = new ClassColumns(ems);
        highlights = new Tiles(14, ems);
        suppositions = new LessonChoices(say);
        methods = new LessonChoices(say);
        back = Buttons.link("back", () -> say.accept(new LessonEvent.WentBack()));
        back.setGraphic(Icons.icon("arrow-left"));
        list = Buttons.second("list", () -> say.accept(new LessonEvent.OverviewOpened()));
        compare = Buttons.second("do-compare", () -> wish.accept(new Wish.OfLesson(LessonDesk.Deed.COMPARE)));
        papers = Buttons.second("papers", () -> say.accept(new LessonEvent.PapersOpened()));
        legend.getStyleClass().add("class-legend");
        table.getStyleClass().add("class-table");
        VBox main = new VBox(empty, legend, columns, highlights, measured);
        main.getStyleClass().add("class-main");
        VBox side = new VBox(programmes, table, whyTitle, why, note);
        side.getStyleClass().add("class-side");
        suppose = new VBox(supposeTitle, suppositions, supposeNote, methodTitle, methods, supposed);
        suppose.getStyleClass().add("class-side");
        supposed.getStyleClass().add("supposed");
        page.add(new Columns(main, side, 17, 22, false, ems), suppose);
        page.foot(List.of(back), List.of(compare, papers, list));
    }

    @Override
    public Parent node() {
        return page;
    }

    @Override
    public void show(ClassView view, Words words) {
        page.show(view.title(), view.size());
        columns.show(view);
        legend.getChildren()
                .setAll(view.legend().stream().map(sign -> new MarkWord(sign.mark(), sign.word())).toList());
        show(empty, view.empty());
        highlights.getChildren().setAll(view.highlights().stream().map(ClassScreen::highlight).toList());
        show(measured, view.measured());
        programmes.setText(view.programmes());
        showTable(view);
        whyTitle.setText(view.whyTitle());
        show(why, view.why());
        whyTitle.setVisible(why.isVisible());
        whyTitle.setManaged(why.isVisible());
        note.setText(view.note());
        supposeTitle.setText(view.supposeTitle());
        suppositions.show(view.suppositions());
        suppose.setVisible(!view.suppositions().isEmpty());
        suppose.setManaged(suppose.isVisible());
        supposeNote.setText(view.supposeNote());
        supposed.getChildren().setAll(view.supposed().stream().map(line -> Labels.of(line, "meaning-text")).toList());
        methodTitle.setText(view.methodTitle());
        methods.show(view.methods());
        back.setText(words.of(Key.BACK));
        list.setText(words.of(Key.LESSON_LIST));
        compare.setText(words.of(Key.LESSON_COMPARE_SHORT));
        compare.setAccessibleText(words.of(Key.LESSON_COMPARE));
        papers.setText(words.of(Key.LESSON_PAPERS));
    }

    private static void show(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
        label.setManaged(!text.isEmpty());
    }

    private static Node highlight(ClassView.Highlight highlight) {
        VBox box = new VBox(Labels.of(highlight.heading(), "caption"),
                Labels.of(highlight.statement(), "meaning-heading"), Labels.of(highlight.counts(), "meaning-text"));
        box.getStyleClass().add("class-highlight");
        return box;
    }

    private void showTable(ClassView view) {
        table.getChildren().clear();
        table.setVisible(!view.rows().isEmpty());
        table.setManaged(table.isVisible());
        for (int i = 0; i < view.parties().size(); i++) {
            table.add(right(Labels.of(view.parties().get(i), "class-party")), i + 1, 0);
        }
        for (int row = 0; row < view.rows().size(); row++) {
            table.add(Labels.of(view.rows().get(row).name(), "meaning-text"), 0, row + 1);
            List<ClassView.Cell> cells = view.rows().get(row).cells();
            for (int i = 0; i < cells.size(); i++) {
                Label percent = Labels.onOneLine(cells.get(i).text(), "class-percent");
                percent.setAccessibleText(cells.get(i).name());
                table.add(right(percent), i + 1, row + 1);
            }
        }
    }

    private static Node right(Label label) {
        GridPane.setHalignment(label, HPos.RIGHT);
        return label;
    }

    @Override
    public Node firstFocus() {
        return list;
    }
}
