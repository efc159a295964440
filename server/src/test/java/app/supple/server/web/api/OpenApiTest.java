// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.server.settings.Outgoing;
import app.supple.server.settings.PushWishes;
import app.supple.server.web.NewEntry;
import app.supple.server.web.RunningHouse;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The description of the API says what the API does, no less and no more.
class OpenApiTest {

    private static final String ITSELF = "/api/openapi.json";
    private static final Pattern ROUTE =
            Pattern.compile("(?:routing\\.|)(get|put|post|delete|patch)\\((?:routing, )?\"(/api/[^\"]*|/health)\"");

    /// A push service on this computer that does not answer.
    private static final String NOBODY = "localhost:9";

    private static final String BROWSER = "browser-1";

    private static RunningHouse house;
    private static JsonNode document;
    private static SchemaCheck check;

    @BeforeAll
    static void open(@TempDir Path folder) {
        house = RunningHouse.sending(
                folder, new Outgoing(Set.of(), null, new PushWishes("", Set.of(NOBODY), "jdk"), false));
        house.put(NewEntry.ADDRESS, NewEntry.good().json());
        house.put("/api/v1/notes/2026-11-22", sample("NewNote"));
        house.put("/api/v1/check-ins/2026-11-22", sample("NewCheckIn"));
        house.get("/api/v1/nudge");
        document = RunningHouse.json(house.get(ITSELF));
        check = new SchemaCheck(document);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    static List<Operation> operations() {
        return OpenApi.OPERATIONS;
    }

    @ParameterizedTest
    @MethodSource("operations")
    void every_operation_answers_as_described(Operation operation) {
        HttpResponse<String> answer = call(operation);
        JsonNode described = described(operation).at("/responses/" + answer.statusCode());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(check.faults(described.at("/content/application~1json/schema"), RunningHouse.json(answer)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/entries/1", "/api/v1/entries?from=x", "/api/v1/stretches/x", "/api/v1/nothing"})
    void a_problem_has_the_described_shape(String address) {
        JsonNode described = described(OpenApi.OPERATIONS.getFirst())
                .at("/responses/default/content/application~1problem+json/schema");

        assertThat(check.faults(described, RunningHouse.json(house.get(address))))
                .isEmpty();
    }

    @Test
    void every_address_of_the_api_is_described() throws IOException {
        String routes = Files.readString(Path.of("src/main/java/app/supple/server/web/Routes.java"));
        List<String> served = ROUTE.matcher(routes)
                .results()
                .map(route -> route.group(1) + " " + route.group(2))
                .filter(route -> !route.endsWith(ITSELF))
                .toList();

        assertThat(served)
                .hasSizeGreaterThan(5)
                .containsExactlyInAnyOrderElementsOf(OpenApi.OPERATIONS.stream()
                        .map(operation -> operation.method() + " " + operation.path())
                        .toList());
        assertThat(document.at("/openapi").asString()).isEqualTo("3.1.0");
    }

    @Test
    void a_good_entry_fits_the_schema_and_the_api() {
        for (NewEntry entry : List.of(
                NewEntry.good(),
                NewEntry.good().without("note").without("pain_before").withoutStep("pain"),
                NewEntry.good().with("note", null).withSteps(300))) {
            assertThat(check.faults(newEntry(), tree(entry))).isEmpty();
            assertThat(house.put(NewEntry.ADDRESS, entry.json()).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void an_entry_that_breaks_the_schema_is_refused_by_the_api_as_well() {
        for (NewEntry entry : List.of(
                NewEntry.good().with("mood", "fine"),
                NewEntry.good().withStep("mood", "fine"),
                NewEntry.good().without("zone"),
                NewEntry.good().withoutStep("side"),
                NewEntry.good().with("note", "n".repeat(501)),
                NewEntry.good().with("pain_after", 11),
                NewEntry.good().with("ending", "FINISHED"),
                NewEntry.good().withStep("seconds", 3601),
                NewEntry.good().withSteps(301))) {
            assertThat(check.faults(newEntry(), tree(entry))).isNotEmpty();
            assertThat(house.put(NewEntry.ADDRESS, entry.json()).statusCode()).isEqualTo(422);
        }
    }

    @Test
    void the_check_itself_finds_faults() {
        JsonNode health = document.at("/components/schemas/Health");

        assertThat(check.faults(health, JsonMapper.shared().readTree("{\"status\":7,\"more\":1}")))
                .hasSize(3);
    }

    private static HttpResponse<String> call(Operation operation) {
        String part = switch (operation.path()) {
            case "/api/v1/stretches/{id}" -> "cat-camel";
            case "/api/v1/sessions/{name}" -> "evening";
            case "/api/v1/nudges/{name}" -> "2026-11-23-morning-0700";
            case "/api/v1/subscriptions/{id}", "/api/v1/destinations/{id}/test" -> subscribed();
            case "/api/v1/parcels/{id}", "/api/v1/parcels/{id}/receipt" -> sent();
            case "/api/v1/notes/{date}", "/api/v1/check-ins/{date}" -> "2026-11-22";
            default -> NewEntry.ID;
        };
        String address = operation.path().replaceFirst("\\{[a-z]+}", part);
        var body = operation.body();
        return body == null && operation.method().equals("get")
                ? house.get(address)
                : house.send(
                        operation.method().toUpperCase(Locale.ROOT),
                        address,
                        body == null ? "" : sample(body.name()),
                        "Content-Type",
                        "application/json");
    }

    private static String subscribed() {
        house.put("/api/v1/subscriptions/" + BROWSER, sample("NewSubscription"));
        return BROWSER;
    }

    private static String sent() {
        var test = house.send(
                "POST", "/api/v1/destinations/" + subscribed() + "/test", "{}", "Content-Type", "application/json");
        return RunningHouse.json(test).get("id").asString();
    }

    private static String sample(String schema) {
        return switch (schema) {
            case "NewSubscription" -> """
                    {"name":"Firefox on Linux","endpoint":"https://%s/push/1","secret":"BTBZMqHH6r4Tts7J_aSIgg","key":
                     "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4"}""".formatted(NOBODY);
            case "Receipt" -> "{\"event\":\"shown\"}";
            case "Nothing" -> "{}";
            case "NewChoice" -> "{\"programme\":\"starter\"}";
            case "NewAnswers" -> "{\"answers\":[{\"question\":\"bladder\",\"answer\":\"no\"}],\"usual_pain\":3}";
            case "NewNote" -> "{\"pain\":3,\"medicine\":\"no\",\"words\":\"Long drive\",\"revision\":0}";
            case "NewCheckIn" -> "{\"pain\":{\"usual\":3,\"now\":null},\"days\":{\"limited\":2},\"revision\":0}";
            case "NewPause" -> "{\"for\":\"1h\"}";
            case "Answer" -> "{\"answer\":\"shown\",\"device\":\"laptop\",\"call\":1}";
            case "NewPlace" ->
                "{\"zone\":\"Europe/Berlin\",\"noons\":[{\"date\":\"2026-11-23\",\"offset\":\"+02:00\"}]}";
            default -> NewEntry.good().json();
        };
    }

    private static JsonNode described(Operation operation) {
        return document.get("paths").get(operation.path()).get(operation.method());
    }

    private static JsonNode newEntry() {
        return document.at("/components/schemas/NewEntry");
    }

    private static JsonNode tree(NewEntry entry) {
        return JsonMapper.shared().readTree(entry.json());
    }
}
