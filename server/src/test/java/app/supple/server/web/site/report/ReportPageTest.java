// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.server.web.RunningHouse;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.StreamHandler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportPageTest {

    private RunningHouse house;

    @BeforeEach
    void open(@TempDir Path folder) {
        house = RunningHouse.in(folder);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void who_has_done_nothing_gets_a_page_that_says_so() {
        assertThat(house.get("/report").body())
                .contains(
                        "Neither pain nor activities have been rated yet.",
                        "No session was planned before today.",
                        "No check-in has been filled in yet",
                        "No emergency or urgent item.",
                        "No medicine was named.",
                        "Trunk rotation",
                        "Page 1 of 1.")
                .doesNotContain("<style");
    }

    @Test
    void a_name_is_kept_shown_changed_and_forgotten() {
        assertThat(house.post("/report", "name=Anna+%3Cb%3E&born=1978").statusCode())
                .isEqualTo(303);
        assertThat(house.get("/report").body()).contains("Anna &lt;b&gt;, born 1978");
        house.post("/report", "name=Berg&born=");
        assertThat(house.get("/report").body())
                .contains("<strong>Berg</strong>")
                .doesNotContain("Anna");
        house.post("/report", "forget=yes");
        assertThat(house.get("/report").body()).doesNotContain("Berg").contains("No name stands on it.");
    }

    @ParameterizedTest
    @CsvSource({
        "name=&born=, Write the name",
        "name=A&born=78, four digits",
        "name=A&born=1899, from 1900 to 2026",
        "name=A&born=2027, from 1900 to 2026",
        "name=A%E2%80%AEb&born=, cannot be seen"
    })
    void what_is_wrong_is_said_and_kept_in_the_form(String form, String sentence) {
        HttpResponse<String> answer = house.post("/report", form);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(sentence, "No name stands on it.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/report.pdf", "/report.pdf?size=a4", "/report.pdf?size=letter", "/report.fhir.json"})
    void a_file_is_handed_over_and_nothing_on_the_way_may_keep_it(String address) {
        HttpResponse<String> file = house.get(address);

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Cache-Control")).contains("private, no-store");
        assertThat(file.headers().firstValue("Content-Disposition").orElse("")).contains("attachment", "2026-11-22");
        assertThat(file.body()).startsWith(address.contains("pdf") ? "%PDF-1" : "{");
    }

    @Test
    void nothing_that_stands_in_it_is_logged() {
        List<String> logged = new CopyOnWriteArrayList<>();
        Handler ear = new StreamHandler() {
            @Override
            public synchronized void publish(LogRecord record) {
                logged.add(record.getMessage() + Arrays.toString(record.getParameters()));
            }
        };
        Logger root = Logger.getLogger("");
        ear.setLevel(Level.ALL);
        root.addHandler(ear);
        root.warning("heard");
        house.post("/report", "name=Annabella&born=1978");
        List.of("/report", "/report.pdf", "/report.fhir.json").forEach(house::get);
        root.removeHandler(ear);

        assertThat(logged).anyMatch(line -> line.contains("heard")).noneMatch(line -> line.contains("Annabella"));
    }

    @Test
    void another_size_of_paper_is_refused_with_those_there_are() {
        HttpResponse<String> answer = house.get("/report.pdf?size=a3");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("say a4 or letter");
    }

    @Test
    void two_files_of_one_person_name_them_alike_without_a_name() {
        String one = house.get("/report.fhir.json").body();

        assertThat(house.get("/report.fhir.json").body()).isEqualTo(one);
        assertThat(one).contains("\"Patient\"", "\"Goal\"", "\"CarePlan\"").doesNotContain("birthDate", "\"name\"");
    }
}
