// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.paper;

import java.io.IOException;
import java.io.OutputStream;
import nl.stelling.present.PlanView;
import nl.stelling.present.PlanView.Line;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A plan for a lesson, to have on the desk. */
public final class PlanPaper {

    private static final Style TEXT = new Style(Style.Face.REGULAR, 10.5f, 14.5f, Ink.TEXT);
    private static final Style NAME = new Style(Style.Face.SEMIBOLD, 10.5f, 14.5f, Ink.TEXT);
    private static final Style PART = new Style(Style.Face.BOLD, 14, 19, Ink.TEXT);
    private static final float TIME = 62;
    private static final float STEP = 108;
    private static final float INDENT = 13;
    private static final float NUMBER = 22;

    private final Pages pages;

    private PlanPaper(Pages pages) {
        this.pages = pages;
    }

    /** Writes the document; from the same view always the same bytes. */
    public static void write(PlanView view, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument()) {
            Description.write(document, view.front());
            try (Pages pages = new Pages(document)) {
                MakerSign.write(pages, view.front().maker());
                pages.paragraph("H1", view.title(), Style.TITLE);
                pages.skip(4);
                pages.paragraph("P", view.lead(), Style.LEAD);
                pages.skip(8);
                PlanPaper paper = new PlanPaper(pages);
                for (PlanView.Part part : view.parts()) {
                    paper.part(part);
                }
                pages.foot(view.front().foot(), view.front().numbering()::of);
                pages.tags.finish();
            }
            document.save(out);
        }
    }

    private void part(PlanView.Part part) throws IOException {
        if (part.isAnew()) {
            pages.turn();
        }
        float first = part.lines().isEmpty() ? 0 : height(part.lines().getFirst());
        pages.need(PART.leading() + 10 + first);
        pages.rule(Ink.TEXT, 1.2f);
        pages.skip(5);
        pages.paragraph("H2", part.heading(), PART);
        pages.skip(2);
        boolean isTable = part.lines().stream().anyMatch(Line.Step.class::isInstance);
        if (isTable) {
            pages.tags.open("Table");
        }
        for (Line line : part.lines()) {
            line(line);
        }
        if (isTable) {
            pages.tags.close();
        }
        pages.skip(10);
    }

    private float height(Line line) throws IOException {
        return switch (line) {
            case Line.Plain(var text) -> pages.height(text, TEXT, Pages.WIDTH);
            case Line.Point(var text) -> pages.height(text, TEXT, Pages.WIDTH - INDENT);
            case Line.Asked(_, var statement, var question) -> 4 + pages.height(statement, NAME, Pages.WIDTH - NUMBER)
                    + (question.isEmpty() ? 0 : pages.height(question, TEXT, Pages.WIDTH - NUMBER));
            case Line.Step(_, _, var name, var text) -> 12 + Math.max(
                    pages.height(text, TEXT, Pages.WIDTH - TIME - STEP), pages.height(name, NAME, STEP - 10));
        };
    }

    private void line(Line line) throws IOException {
        float high = height(line);
        pages.need(high);
        float y = pages.y();
        switch (line) {
            case Line.Plain(var text) -> pages.paragraph("P", text, TEXT);
            case Line.Point(var text) -> {
                pages.decoration(pen -> pen.bar(Pages.LEFT + 2, y + 5.5f, 3.6f, 3.6f, Ink.TEXT));
                pages.paragraph("P", text, TEXT, Pages.LEFT + INDENT, Pages.WIDTH - INDENT);
            }
            case Line.Asked asked -> asked(asked, y);
            case Line.Step step -> step(step, y, high);
        }
        pages.skip(3);
    }

    private void asked(Line.Asked asked, float y) throws IOException {
        pages.tags.open("Lbl");
        pages.at(String.valueOf(asked.number()), NAME, Pages.LEFT, y, NUMBER);
        pages.tags.close();
        pages.paragraph("P", asked.statement(), NAME, Pages.LEFT + NUMBER, Pages.WIDTH - NUMBER);
        if (!asked.question().isEmpty()) {
            pages.paragraph("P", asked.question(), TEXT, Pages.LEFT + NUMBER, Pages.WIDTH - NUMBER);
        }
        pages.skip(4);
    }

    private void step(Line.Step step, float y, float high) throws IOException {
        pages.tags.open("TR");
        cell(step.from() + "–" + (step.from() + step.minutes()), NAME, Pages.LEFT, y + 5, TIME);
        cell(step.name(), NAME, Pages.LEFT + TIME, y + 5, STEP - 10);
        cell(step.text(), TEXT, Pages.LEFT + TIME + STEP, y + 5, Pages.WIDTH - TIME - STEP);
        pages.tags.close();
        pages.skip(high);
        pages.rule(Ink.HAIR, 0.75f);
    }

    private void cell(String text, Style style, float x, float y, float width) throws IOException {
        pages.tags.open("TD");
        pages.at(text, style, x, y, width);
        pages.tags.close();
    }
}
