// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.stelling.present.PaperView;
import nl.stelling.present.PaperView.Voice;

/** The first page: the lines of all voices below each other, how the percentages come about, and how sure they are. */
final class ResultPages {

    private static final float GUTTER = 22;
    /** With more voices than this each gets less height. */
    private static final int FEW = 6;

    private final Pages pages;
    private final PaperView view;

    ResultPages(Pages pages, PaperView view) {
        this.pages = pages;
        this.view = view;
    }

    void write() throws IOException {
        MakerSign.write(pages, view.maker());
        pages.skip(-7);
        pages.paragraph("H1", view.title(), Style.HEADLINE);
        pages.skip(2);
        pages.paragraph("P", view.lead(), Style.FOREWORD);
        pages.paragraph("P", view.sources(), Style.FINE_MUTED);
        pages.skip(5);
        pages.rule(Ink.TEXT, 1.5f);
        pages.skip(4);
        VoicePages.write(pages, view.voter(), true);
        for (Voice voice : view.voices()) {
            pages.rule(Ink.HAIR, 0.75f);
            pages.skip(4);
            if (view.voices().size() > FEW) {
                VoicePages.writeLow(pages, voice);
            } else {
                VoicePages.write(pages, voice, false);
            }
        }
        pages.rule(Ink.TEXT, 1.5f);
        pages.skip(5);
        for (String line : view.legend()) {
            pages.paragraph("P", line, Style.FINE_MUTED);
        }
        pages.skip(7);
        blocks();
    }

    /** Beside each other where there is room for all of it, else one after the other. */
    private void blocks() throws IOException {
        List<Block> left = new ArrayList<>(List.of(new Block.Note(view.how())));
        view.themes().forEach(grid -> left.add(new Block.Figures(grid)));
        List<Block> right = new ArrayList<>(List.of(new Block.Note(view.sure())));
        view.methods().forEach(grid -> right.add(new Block.Figures(grid)));
        float width = (Pages.WIDTH - GUTTER) / 2;
        float high = Math.max(height(left, width), height(right, width));
        if (pages.fits(high)) {
            column(left, Pages.LEFT, width);
            column(right, Pages.LEFT + width + GUTTER, width);
            pages.skip(high);
            return;
        }
        left.addAll(right);
        for (Block block : left) {
            pages.need(Math.min(block.height(pages, Pages.WIDTH), Pages.BOTTOM - Pages.TOP));
            block.write(pages, Pages.LEFT, pages.y(), Pages.WIDTH);
            pages.skip(block.height(pages, Pages.WIDTH));
        }
    }

    private float height(List<Block> blocks, float width) throws IOException {
        float high = 0;
        for (Block block : blocks) {
            high += block.height(pages, width);
        }
        return high;
    }

    private void column(List<Block> blocks, float x, float width) throws IOException {
        float y = pages.y();
        for (Block block : blocks) {
            block.write(pages, x, y, width);
            y += block.height(pages, width);
        }
    }
}
