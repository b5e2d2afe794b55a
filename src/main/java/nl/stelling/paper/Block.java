// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.paper;

import java.io.IOException;
import java.util.List;
import nl.stelling.present.Notes;
import nl.stelling.present.PaperView.Grid;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;

/** A part of the first page that stands in a column, under its rule and its heading. */
sealed interface Block {

    float HEAD = 7 + Style.HEADING.leading();
    float FOOT = 7;

    float height(Pages pages, float width) throws IOException;

    void write(Pages pages, float x, float y, float width) throws IOException;

    private static void head(Pages pages, String title, float x, float y, float width) throws IOException {
        pages.decoration(pen -> pen.bar(x, y, width, 0.75f, Ink.TEXT));
        pages.tags.open("H2");
        pages.at(title, Style.HEADING, x, y + 5, width);
        pages.tags.close();
    }

    private static float height(Pages pages, List<String> paragraphs, float width) throws IOException {
        float high = 0;
        for (String paragraph : paragraphs) {
            high += pages.height(paragraph, Style.FINE, width);
        }
        return high;
    }

    private static void write(Pages pages, List<String> paragraphs, float x, float y, float width) throws IOException {
        float down = y;
        for (String paragraph : paragraphs) {
            pages.tags.open("P");
            pages.at(paragraph, Style.FINE, x, down, width);
            pages.tags.close();
            down += pages.height(paragraph, Style.FINE, width);
        }
    }

    /** Paragraphs. */
    record Note(Notes notes) implements Block {

        @Override
        public float height(Pages pages, float width) throws IOException {
            return HEAD + Block.height(pages, notes.paragraphs(), width) + FOOT;
        }

        @Override
        public void write(Pages pages, float x, float y, float width) throws IOException {
            head(pages, notes.heading(), x, y, width);
            Block.write(pages, notes.paragraphs(), x, y + HEAD, width);
        }
    }

    /** A small table, and what must be said of it. */
    record Figures(Grid grid) implements Block {

        private static final float LABEL_SHARE = 0.44f;
        private static final float ROW = 1.5f;

        private float column(float width) {
            return width * (1 - LABEL_SHARE) / (grid.heads().size() - 1);
        }

        private float cell(int index, float width) {
            return (index == 0 ? width * LABEL_SHARE : column(width)) - 5;
        }

        private static float x(int index, float x, float width, float column) {
            return index == 0 ? x : x + width * LABEL_SHARE + (index - 1) * column;
        }

        private float height(Pages pages, List<String> row, Style style, float width) throws IOException {
            float high = 0;
            for (int i = 0; i < row.size(); i++) {
                high = Math.max(high, pages.height(row.get(i), style, cell(i, width)));
            }
            return high + ROW;
        }

        @Override
        public float height(Pages pages, float width) throws IOException {
            float high = HEAD + height(pages, grid.heads(), Style.FINE_STRONG, width);
            for (List<String> row : grid.rows()) {
                high += height(pages, row, Style.FINE, width);
            }
            return high + 3 + Block.height(pages, grid.notes(), width) + FOOT;
        }

        @Override
        public void write(Pages pages, float x, float y, float width) throws IOException {
            head(pages, grid.title(), x, y, width);
            float down = y + HEAD;
            pages.tags.open("Table");
            row(pages, grid.heads(), Style.FINE_STRONG, x, down, width);
            down += height(pages, grid.heads(), Style.FINE_STRONG, width);
            for (List<String> row : grid.rows()) {
                float top = down;
                pages.decoration(pen -> pen.bar(x, top, width, 0.5f, Ink.HAIR));
                row(pages, row, Style.FINE, x, down + ROW / 2, width);
                down += height(pages, row, Style.FINE, width);
            }
            pages.tags.close();
            Block.write(pages, grid.notes(), x, down + 3, width);
        }

        private void row(Pages pages, List<String> cells, Style style, float x, float y, float width)
                throws IOException {
            pages.tags.open("TR");
            for (int i = 0; i < cells.size(); i++) {
                boolean isHead = style.equals(Style.FINE_STRONG);
                var element = pages.tags.open(isHead ? "TH" : "TD");
                if (isHead) {
                    PDTableAttributeObject attributes = new PDTableAttributeObject();
                    attributes.setScope("Column");
                    element.addAttribute(attributes);
                }
                pages.at(cells.get(i), style, x(i, x, width, column(width)), y, cell(i, width));
                pages.tags.close();
            }
            pages.tags.close();
        }
    }
}
