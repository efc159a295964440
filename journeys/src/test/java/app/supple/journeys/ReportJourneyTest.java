// SPDX-License-Identifier: Apache-2.0
package app.supple.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.supple.person.PersonId;
import app.supple.plan.follow.Enrolment;
import app.supple.programme.ProgrammeId;
import app.supple.progress.report.SampleLives;
import app.supple.server.store.Store;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.PdfOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// After twelve weeks somebody takes a page along to their clinician.
class ReportJourneyTest extends Journey {

    private static final LocalDate START = LocalDate.of(2026, 8, 30);
    private static final String FINDING = "Usual pain fell from 6 to 3 of 10 (clear change).";

    @ParameterizedTest
    @CsvSource({"A4,full", "Letter,full", "A4,odd", "Letter,odd", "A4,empty", "Letter,empty"})
    void the_page_prints_on_one_sheet_from_its_head_to_its_method(String format, String life) throws IOException {
        live(life);
        Page page = browse(Screen.DESKTOP, ColorScheme.LIGHT);
        open(page, "/report");

        byte[] paper = page.pdf(new PdfOptions().setFormat(format));

        try (PDDocument document = Loader.loadPDF(paper)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Back stretching: summary for your clinician", "Exercises now", "Page 1 of 1.")
                    .doesNotContain("Print", "Year of birth", "Skip to content");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"PDF, A4", "PDF, US Letter"})
    void a_pdf_is_handed_over_that_says_what_the_page_says(String button) throws IOException {
        live("full");
        Page page = phone();
        open(page, "/report");
        isAccessible(page);
        fitsItsWidth(page);
        assertThat(page.locator(".report-finding")).containsText(FINDING);

        Download download = page.waitForDownload(() -> link(page, button).click());

        assertThat(download.suggestedFilename()).isEqualTo("supple-report-2026-11-22.pdf");
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(download.path()))) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(document)).contains(FINDING, "Ibuprofen 400 mg as needed");
        }
    }

    @Test
    void a_name_is_on_it_only_while_it_is_turned_on() {
        Page page = phone();
        open(page, "/settings");
        link(page, "For your clinician").click();
        assertThat(page.locator("#main")).containsText("No name stands on it.");
        page.getByLabel("Year of birth").fill("1850");
        press(page, "Put my name on it");
        assertThat(page.locator("#errors")).containsText("Write the name");
        assertThat(page.locator("#errors")).containsText("from 1900 to 2026");
        isAccessible(page);
        page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Anna Berg");
        page.getByLabel("Year of birth").fill("1978");
        press(page, "Put my name on it");

        assertThat(page.locator(".report-head")).containsText("Anna Berg, born 1978");
        assertThat(fhir(page)).contains("Anna Berg", "\"birthDate\" : \"1978\"");
        press(page, "Take my name off");
        assertThat(page.locator(".report-head")).not().containsText("Anna");
        assertThat(fhir(page)).doesNotContain("Anna", "birthDate").contains("\"resourceType\" : \"Bundle\"");
    }

    private String fhir(Page page) {
        return page.request().get(supple().url("/report.fhir.json")).text();
    }

    private void live(String life) {
        supple().close();
        supple().keep(store -> write(store, life));
        supple().open();
    }

    private static void write(Store store, String life) {
        var lives = new SampleLives(store.checkIns(), store.activities(), store.notes(), store.entries(), START);
        if (life.equals("full")) {
            store.enrolments().keep(PersonId.ME, new Enrolment(START, ProgrammeId.TRIAL_DOSE));
            lives.full();
        } else if (life.equals("odd")) {
            lives.odd("<b>WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW");
        }
    }
}
