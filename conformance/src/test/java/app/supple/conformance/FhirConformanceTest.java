// SPDX-License-Identifier: Apache-2.0
package app.supple.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.server.House;
import app.supple.server.Surroundings;
import app.supple.server.settings.Settings;
import app.supple.server.store.Store;
import app.supple.server.web.Web;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The file for a clinician's program, asked for over the wire and held against FHIR R4.
class FhirConformanceTest {

    private static final Instant NOW = Instant.parse("2026-11-23T20:45:00Z");
    private static final List<String> KNOWN = List.of("loinc.org", "dom-6", "{score}");
    private static final FhirRules RULES = new FhirRules();

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @EnumSource
    void a_file_breaks_no_rule_and_is_warned_of_only_what_is_known(Life life) {
        List<SingleValidationMessage> said = RULES.about(file(life));

        assertThat(said.stream().filter(FhirConformanceTest::isError).map(FhirConformanceTest::words))
                .isEmpty();
        assertThat(said.stream()
                        .filter(message -> message.getSeverity() == ResultSeverityEnum.WARNING)
                        .map(SingleValidationMessage::getMessage)
                        .distinct())
                .as("for want of LOINC at hand, of a text for people beside the data, and of another unit for a score")
                .allMatch(warning -> KNOWN.stream().anyMatch(warning::contains));
    }

    @Test
    void the_rules_see_a_wrong_code_a_wrong_status_and_a_wrong_date() {
        String wrong = file(Life.ODD)
                .replace("\"pain-usual\"", "\"pain-horoscope\"")
                .replace("\"status\" : \"final\"", "\"status\" : \"finished\"")
                .replace("\"startDate\" : \"2026-08-31\"", "\"startDate\" : \"in August\"");

        assertThat(RULES.about(wrong).stream()
                        .filter(FhirConformanceTest::isError)
                        .map(FhirConformanceTest::words)
                        .toList()
                        .toString())
                .contains("pain-horoscope", "finished", "in August");
    }

    private static boolean isError(SingleValidationMessage message) {
        return message.getSeverity().compareTo(ResultSeverityEnum.ERROR) >= 0;
    }

    private static String words(SingleValidationMessage message) {
        return message.getLocationString() + ": " + message.getMessage();
    }

    private String file(Life life) {
        Path data = folder.resolve(life.name());
        try (Store store = Store.open(data)) {
            life.write(store);
        }
        var settings = new Settings(data, InetAddress.getLoopbackAddress(), 0);
        try (House house = House.open(settings, new Surroundings(() -> NOW, ZoneId.of("Europe/Berlin")))) {
            Web web = house.serve(settings);
            try {
                return read("http://localhost:" + web.port() + "/report.fhir.json");
            } finally {
                web.close();
            }
        }
    }

    private static String read(String address) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            return answer.body();
        } catch (IOException e) {
            throw new IllegalStateException(address, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(address, e);
        }
    }
}
