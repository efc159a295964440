// SPDX-License-Identifier: Apache-2.0
package app.supple.server.pdf;

import app.supple.server.words.report.Sheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/// Prints a sheet on one page: text that can be selected and searched, charts as lines, no pictures.
public final class PdfPress {

    private PdfPress() {}

    /// The whole document.
    public static byte[] print(Sheet sheet, Sheet.Paper paper) {
        try (PDDocument document = new PDDocument()) {
            describe(document);
            var page = new PDPage(paper == Sheet.Paper.A4 ? PDRectangle.A4 : PDRectangle.LETTER);
            document.addPage(page);
            var letters = Letters.in(document);
            try (var stream = new PDPageContentStream(document, page)) {
                new SheetLayout(new Ink(stream, page.getMediaBox(), letters)).draw(sheet);
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("The report could not be printed as a PDF", e);
        }
    }

    /// No name in it: file managers show what stands here.
    private static void describe(PDDocument document) {
        document.getDocumentInformation().setTitle(Sheet.TITLE);
        document.getDocumentInformation().setProducer("Supple");
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setLanguage("en-GB");
        var preferences = new PDViewerPreferences(catalog.getCOSObject());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
    }
}
