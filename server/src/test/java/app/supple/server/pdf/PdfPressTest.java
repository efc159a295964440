// SPDX-License-Identifier: Apache-2.0
package app.supple.server.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.server.words.report.SampleSheets;
import app.supple.server.words.report.Sheet;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Each document is read back as text and as a picture.
class PdfPressTest {

    private static final int WHITE = 0xffffff;
    private static final int MARGIN = 20;

    @ParameterizedTest
    @EnumSource
    void all_words_of_a_sheet_stand_on_one_page_in_order(Sheet.Paper paper) throws IOException {
        try (PDDocument document = print(SampleSheets.of("Ibuprofen"), paper)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(text(document))
                    .containsSubsequence(
                            Sheet.TITLE,
                            "First line.",
                            "Outcomes",
                            "Usual pain",
                            "Exercises now",
                            "Ibuprofen",
                            "Method.");
        }
    }

    @Test
    void it_has_a_title_and_a_language_and_brings_its_letters() throws IOException {
        try (PDDocument document = print(SampleSheets.of("Anna"), Sheet.Paper.A4)) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo(Sheet.TITLE);
            assertThat(document.getDocumentInformation().getAuthor()).isNull();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            var resources = document.getPage(0).getResources();
            assertThat(resources.getXObjectNames()).as("pictures").isEmpty();
            for (var name : resources.getFontNames()) {
                PDFont font = resources.getFont(name);
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}\\+LiberationSans.*");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Grüße, Ångström", "Παπαδοπούλου", "Жизнь и мир", "“6 − 2,5”", "שלום"})
    void letters_of_many_scripts_come_back_as_they_went_in(String words) throws IOException {
        try (PDDocument document = print(SampleSheets.of(words), Sheet.Paper.A4)) {
            assertThat(text(document)).contains(words);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0000\u0007\u001b[31m red",
                "\uD83D\uDE00\uD83D\uDC69\u200D\u2695\uFE0F",
                "\uD83D half",
                "\u202egnal\u202c \u2066\u2069",
                "مرحبا بالعالم",
                "漢字かな交じり文",
                "\n\r\n\t\u2028",
                "q\u0301\u0302\u0303\u0304\u0305\u0306",
                "%PDF-1.7 endstream endobj (\\) <<>>"
            })
    void whatever_was_typed_it_is_one_page_that_can_be_read(String words) throws IOException {
        for (String text : new String[] {words, words.repeat(60)}) {
            for (Sheet.Paper paper : Sheet.Paper.values()) {
                try (PDDocument document = print(SampleSheets.of(text), paper)) {
                    assertThat(document.getNumberOfPages()).isEqualTo(1);
                    assertThat(text(document)).contains("Method.").doesNotContain("\u202e", "\u0007");
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_longest_sheet_leaves_its_margins_white_and_ends_with_its_method(Sheet.Paper paper) throws IOException {
        try (PDDocument document = print(SampleSheets.longest(), paper)) {
            BufferedImage seen = new PDFRenderer(document).renderImage(0);

            assertThat(text(document)).containsSubsequence("Exercises now", "…", "Method.");
            assertThat(inMargins(seen)).isZero();
            assertThat(IntStream.range(0, seen.getHeight())
                            .filter(y -> (seen.getRGB(seen.getWidth() / 4, y) & WHITE) != WHITE)
                            .count())
                    .as("ink")
                    .isGreaterThan(20);
        }
    }

    private static long inMargins(BufferedImage seen) {
        return IntStream.range(0, seen.getWidth() * seen.getHeight())
                .filter(i -> {
                    int x = i % seen.getWidth();
                    int y = i / seen.getWidth();
                    return x < MARGIN || y < MARGIN || x >= seen.getWidth() - MARGIN || y >= seen.getHeight() - MARGIN;
                })
                .filter(i -> (seen.getRGB(i % seen.getWidth(), i / seen.getWidth()) & WHITE) != WHITE)
                .count();
    }

    private static PDDocument print(Sheet sheet, Sheet.Paper paper) throws IOException {
        return Loader.loadPDF(PdfPress.print(sheet, paper));
    }

    private static String text(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document);
    }
}
