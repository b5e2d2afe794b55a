// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.stelling.classroom.LessonEvent;
import nl.stelling.present.LessonChoice;
import nl.stelling.present.PrepareView;
import nl.stelling.present.Wish;
import nl.stelling.screens.parts.Buttons;
import nl.stelling.screens.parts.Columns;
import nl.stelling.screens.parts.Ems;
import nl.stelling.screens.parts.Icons;
import nl.stelling.screens.parts.Labels;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** Before a lesson: how large the class is, and which statements. */
final class PrepareScreen implements Screen<PrepareView> {

    private final Page page = new Page("prepare");
    private final Label sizeName = Labels.wrapping("group-heading");
    private final Label size = Labels.onOneLine("", "class-size");
    private final Button fewer = stepper("size-fewer", "minus");
    private final Button more = stepper("size-more", "plus");
    private final CheckBox neither = box("neither");
    private final LessonChoices proposals;
    private final Label proposalsName = Labels.onOneLine("", "summary");
    private final Label keepTitle = Labels.wrapping("group-heading");
    private final Label keepState = Labels.wrapping("caption");
    private final WishButtons offers;
    private final Label report = Labels.wrapping("offer-report");
    private final WishButtons others;
    private final Button papers;
    private final Label choiceTitle = Labels.wrapping("group-heading");
    private final Label subject = Labels.wrapping("caption");
    private final Label summary = Labels.wrapping("summary");
    private final VBox groups = new VBox();
    private final Map<String, CheckBox> boxes = new HashMap<>();
    private final Button begin;
    private final Consumer<LessonEvent> say;

    PrepareScreen(Consumer<LessonEvent> say, Consumer<Wish> wish, Ems ems) {
        this.say = say;
        offers = new WishButtons(wish);
        others = new WishButtons(wish);
        papers = Buttons.quiet("papers", () -> say.accept(new LessonEvent.PapersOpened()));
        proposals = new LessonChoices(say);
        begin = Buttons.withIconBehind(Buttons.first("begin", () -> say.accept(new LessonEvent.Begun())),
                "arrow-right");
        HBox count = new HBox(fewer, size, more);
        count.getStyleClass().add("stepper");
        VBox proposed = new VBox(proposalsName, proposals);
        proposed.getStyleClass().add("prepare-proposals");
        papers.setMaxWidth(Double.MAX_VALUE);
        VBox settings = new VBox(sizeName, count, neither, choiceTitle, subject, proposed, summary, keepTitle,
                keepState,
                offers, report, others, papers);
        settings.getStyleClass().add("prepare-settings");
        groups.getStyleClass().add("prepare-groups");
        page.add(new Columns(groups, settings, 15, 20, true, ems));
        page.foot(List.of(), List.of(begin));
    }

    private static Button stepper(String id, String icon) {
        Button button = Buttons.quiet(id, () -> {});
        button.setGraphic(Icons.icon(icon));
        return button;
    }

    private static CheckBox box(String id) {
        CheckBox box = new CheckBox();
        box.setId(id);
        box.setWrapText(true);
        box.setMinHeight(Region.USE_PREF_SIZE);
        return box;
    }

    @Override
    public Parent node() {
        return page;
    }

    @Override
    public void show(PrepareView view, Words words) {
        page.show(view.title(), view.lead());
        sizeName.setText(view.sizeName());
        size.setText(String.valueOf(view.size()));
        fewer.setAccessibleText(words.of(Key.LESSON_SIZE_FEWER));
        fewer.setOnAction(_ -> say.accept(view.fewer()));
        more.setAccessibleText(words.of(Key.LESSON_SIZE_MORE));
        more.setOnAction(_ -> say.accept(view.more()));
        show(neither, view.neither());
        neither.setDisable(view.isNeitherFixed());
        proposals.show(view.proposals());
        subject.setText(view.subject());
        summary.setText(view.summary());
        proposalsName.setText(view.proposalsName());
        choiceTitle.setText(words.of(Key.LESSON_CHOICE));
        show(view.keeping());
        others.show(view.others());
        papers.setText(view.papers());
        List<Node> nodes = new ArrayList<>();
        for (PrepareView.Group group : view.groups()) {
            nodes.add(Labels.of(group.theme(), "group-heading"));
            group.rows().forEach(row -> nodes.add(row(row)));
        }
        if (!groups.getChildren().equals(nodes)) {
            groups.getChildren().setAll(nodes);
        }
        begin.setText(view.begin());
        begin.setDisable(!view.canBegin());
    }

    private void show(PrepareView.Keeping keeping) {
        keepTitle.setText(keeping.title());
        keepState.setText(keeping.state());
        offers.show(keeping.offers());
        report.setText(keeping.report());
        report.setVisible(!keeping.report().isEmpty());
        report.setManaged(!keeping.report().isEmpty());
    }

    /** Its box is kept, so that the focus stays on the one just ticked. */
    private Node row(PrepareView.Row row) {
        CheckBox box = boxes.computeIfAbsent(row.choice().id(), PrepareScreen::box);
        show(box, new LessonChoice(row.choice().id(), row.statement(), row.choice().isChosen(), row.choice().event()));
        box.setDisable(row.isFixed());
        VBox line = new VBox(box, Labels.of(row.tag(), "caption"));
        line.getStyleClass().add("prepare-row");
        return line;
    }

    private void show(CheckBox box, LessonChoice choice) {
        box.setText(choice.name());
        box.setSelected(choice.isChosen());
        box.setOnAction(_ -> {
            box.setSelected(choice.isChosen());
            say.accept(choice.event());
        });
    }

    @Override
    public Node firstFocus() {
        return begin.isDisabled() ? fewer : begin;
    }
}
