// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.paper;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/** What each thing on the pages is, and in which order it is read aloud: the tags of a PDF (ISO 32000, 14.8). */
final class Tags {

    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final Deque<PDStructureElement> open = new ArrayDeque<>();
    private final List<PDPage> pages = new ArrayList<>();
    private final List<COSArray> marked = new ArrayList<>();

    Tags(PDDocument document) {
        document.getDocumentCatalog().setStructureTreeRoot(root);
        PDMarkInfo info = new PDMarkInfo();
        info.setMarked(true);
        document.getDocumentCatalog().setMarkInfo(info);
        PDStructureElement whole = new PDStructureElement("Document", root);
        root.appendKid(whole);
        open.push(whole);
    }

    /** What follows is part of a thing of this kind, until it is closed. */
    PDStructureElement open(String kind) {
        PDStructureElement parent = open.getFirst();
        PDStructureElement element = new PDStructureElement(kind, parent);
        parent.appendKid(element);
        open.push(element);
        return element;
    }

    void close() {
        open.pop();
    }

    /** A number for a piece of the page that is part of what is open. */
    int mark(PDPage page) {
        int index = pages.indexOf(page);
        if (index < 0) {
            index = pages.size();
            pages.add(page);
            marked.add(new COSArray());
            page.setStructParents(index);
        }
        COSArray here = marked.get(index);
        int number = here.size();
        PDStructureElement element = open.getFirst();
        here.add(element.getCOSObject());
        PDMarkedContentReference piece = new PDMarkedContentReference();
        piece.setPage(page);
        piece.setMCID(number);
        element.appendKid(piece);
        return number;
    }

    /** The kind of what is open. */
    COSName kind() {
        return COSName.getPDFName(open.getFirst().getStructureType());
    }

    /** Writes down which piece of which page is part of what. */
    void finish() {
        COSArray numbers = new COSArray();
        for (int i = 0; i < marked.size(); i++) {
            numbers.add(COSInteger.get(i));
            numbers.add(marked.get(i));
        }
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        root.setParentTree(new PDNumberTreeNode(tree, COSArray.class));
        root.setParentTreeNextKey(marked.size());
    }
}
