// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.api;

import app.supple.server.web.api.Operation.Body;
import app.supple.server.web.api.Operation.Query;
import app.supple.server.web.api.checkin.CheckInSchemas;
import app.supple.server.web.api.delivery.DeliverySchemas;
import app.supple.server.web.api.programme.FollowingSchema;
import app.supple.server.web.api.screening.ScreeningSchema;
import app.supple.server.wire.HealthJson;
import app.supple.server.wire.ProblemJson;
import app.supple.server.wire.SessionJson;
import app.supple.server.wire.StretchJson;
import app.supple.server.wire.StretchesJson;
import app.supple.server.wire.TodayJson;
import app.supple.server.wire.delivery.ParcelJson;
import app.supple.server.wire.delivery.PushKeyJson;
import app.supple.server.wire.delivery.SubscriptionJson;
import app.supple.server.wire.entry.EntriesJson;
import app.supple.server.wire.entry.EntryJson;
import app.supple.server.wire.entry.KeptJson;
import app.supple.server.wire.nudge.CallingJson;
import app.supple.server.wire.nudge.NextJson;
import app.supple.server.wire.nudge.PausesJson;
import app.supple.server.wire.nudge.PlaceJson;
import app.supple.server.wire.nudge.RemindersJson;
import app.supple.server.wire.programme.FollowingJson;
import app.supple.server.wire.screening.ScreeningJson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The description of the API in the form of OpenAPI 3.1, made from the operations below and the records they answer
/// with. A test calls every one of them and holds the answers against it.
public final class OpenApi {

    private static final Pattern PART = Pattern.compile("\\{([a-z]+)}");
    private static final Body NEW_ENTRY = new Body("NewEntry");
    private static final Body ANSWER = new Body("Answer");
    private static final Body NEW_PLACE = new Body("NewPlace");
    private static final Body NEW_PAUSE = new Body("NewPause");
    private static final Body NEW_SUBSCRIPTION = new Body("NewSubscription");
    private static final Body RECEIPT = new Body("Receipt");
    private static final Body NEW_ANSWERS = new Body("NewAnswers");
    private static final Body NEW_CHOICE = new Body("NewChoice");
    private static final Body NOTHING = new Body("Nothing");

    private static final List<Operation> USUAL = List.of(
            Operation.get("/health", "Whether Supple is up", HealthJson.class),
            Operation.get("/api/v1/today", "The two sessions of today and what is done of them", TodayJson.class),
            Operation.get("/api/v1/stretches", "All stretches", StretchesJson.class),
            Operation.get("/api/v1/stretches/{id}", "One stretch", StretchJson.class),
            Operation.get(
                    "/api/v1/sessions/{name}",
                    "A session, second by second: morning, evening, or a stretch alone",
                    SessionJson.class,
                    new Query("spare", "no: as written, even in the first hour after rising"),
                    new Query("minutes", "what fits into so many, 1 to 60; all of it if left out"),
                    new Query("form", "standard, easier, harder or chair; each stretch in that form")),
            Operation.get(
                    "/api/v1/screening", "What is asked before a session, and what was answered", ScreeningJson.class),
            new Operation(
                    "put",
                    "/api/v1/screening",
                    "Answer some questions or all; what is left out stays as it was",
                    List.of(),
                    ScreeningJson.class,
                    NEW_ANSWERS),
            Operation.get(
                    "/api/v1/programme", "Which programmes there are, and which is followed", FollowingJson.class),
            new Operation(
                    "put",
                    "/api/v1/programme",
                    "Begin a programme today, or stop it with null; the same one again goes on",
                    List.of(),
                    FollowingJson.class,
                    NEW_CHOICE),
            Operation.get(
                    "/api/v1/entries",
                    "The diary of some days",
                    EntriesJson.class,
                    new Query("from", "first day, 2026-11-01; today if left out"),
                    new Query("to", "last day, included; today if left out")),
            Operation.get("/api/v1/entries/{id}", "One entry", EntryJson.class),
            new Operation(
                    "put",
                    "/api/v1/entries/{id}",
                    "Hand in an entry; sending the same id again changes nothing",
                    List.of(),
                    KeptJson.class,
                    NEW_ENTRY),
            Operation.get("/api/v1/nudge", "What calls now, and when the next one is due", CallingJson.class),
            new Operation(
                    "post",
                    "/api/v1/nudges/{name}",
                    "Answer a reminder; the same answer again changes nothing",
                    List.of(),
                    CallingJson.class,
                    ANSWER),
            new Operation(
                    "put",
                    "/api/v1/place",
                    "Say where a device is; reminders follow it",
                    List.of(),
                    PlaceJson.class,
                    NEW_PLACE),
            Operation.get("/api/v1/next", "When the next reminder comes, and why", NextJson.class),
            Operation.get(
                    "/api/v1/reminders",
                    "What becomes of the reminders of some days, 31 at most, also of the silent ones",
                    RemindersJson.class,
                    new Query("from", "first day, 2026-11-01; today if left out"),
                    new Query("to", "last day, included; today if left out")),
            Operation.get("/api/v1/pauses", "The pauses that are still to end", PausesJson.class),
            new Operation(
                    "post",
                    "/api/v1/pauses",
                    "Pause; the same days again change nothing, the same hour again begins anew",
                    List.of(),
                    PausesJson.class,
                    NEW_PAUSE),
            new Operation(
                    "delete",
                    "/api/v1/pauses",
                    "End what holds now; pauses to come stay",
                    List.of(),
                    PausesJson.class,
                    null),
            Operation.get("/api/v1/push", "The key that browsers need to be called", PushKeyJson.class),
            Operation.get("/api/v1/subscriptions/{id}", "A browser, as Supple knows it", SubscriptionJson.class),
            new Operation(
                    "put",
                    "/api/v1/subscriptions/{id}",
                    "A browser joins, or says anew where it is reached",
                    List.of(),
                    SubscriptionJson.class,
                    NEW_SUBSCRIPTION),
            new Operation(
                    "post",
                    "/api/v1/destinations/{id}/test",
                    "Send a message to see whether it arrives",
                    List.of(),
                    ParcelJson.class,
                    NOTHING),
            Operation.get("/api/v1/parcels/{id}", "What has become of a message", ParcelJson.class),
            new Operation(
                    "post",
                    "/api/v1/parcels/{id}/receipt",
                    "A device says that it has shown or opened a message; the same again changes nothing",
                    List.of(),
                    ParcelJson.class,
                    RECEIPT),
            new Operation(
                    "delete",
                    "/api/v1/subscriptions/{id}",
                    "A browser leaves",
                    List.of(),
                    SubscriptionJson.class,
                    null));

    static final List<Operation> OPERATIONS =
            Stream.of(USUAL, CheckInOperations.ALL).flatMap(List::stream).toList();

    private OpenApi() {}

    /// The whole document, ready to be written as JSON.
    public static Map<String, Object> document() {
        var schemas = new Schemas();
        Map<String, Object> paths = new LinkedHashMap<>();
        for (Operation operation : OPERATIONS) {
            path(paths, operation.path()).put(operation.method(), describe(operation, schemas));
        }
        schemas.put(NEW_ENTRY.name(), NewEntrySchema.schema());
        schemas.put(ANSWER.name(), NudgeSchemas.answer());
        schemas.put(NEW_PLACE.name(), NudgeSchemas.place());
        schemas.put(NEW_PAUSE.name(), NewPauseSchema.schema());
        schemas.put(NEW_SUBSCRIPTION.name(), DeliverySchemas.subscription());
        schemas.put(RECEIPT.name(), DeliverySchemas.receipt());
        schemas.put(NEW_ANSWERS.name(), ScreeningSchema.answers());
        schemas.put(NEW_CHOICE.name(), FollowingSchema.choice());
        schemas.put(CheckInOperations.NEW_NOTE.name(), CheckInSchemas.note());
        schemas.put(CheckInOperations.NEW_CHECK_IN.name(), CheckInSchemas.checkIn());
        schemas.put(NOTHING.name(), DeliverySchemas.nothing());
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("openapi", "3.1.0");
        document.put(
                "info",
                Map.of("title", "Supple", "version", "1", "description", "Sessions, stretches, diary, reminders."));
        document.put("paths", paths);
        document.put("components", Map.of("schemas", schemas.all()));
        return document;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> path(Map<String, Object> paths, String path) {
        return (Map<String, Object>) paths.computeIfAbsent(path, _ -> new LinkedHashMap<String, Object>());
    }

    private static Map<String, Object> describe(Operation operation, Schemas schemas) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("summary", operation.summary());
        described.put("parameters", parameters(operation));
        if (operation.body() != null) {
            described.put(
                    "requestBody",
                    Map.of(
                            "required",
                            true,
                            "content",
                            json(Schemas.reference(operation.body().name()))));
        }
        described.put("responses", responses(operation, schemas));
        return described;
    }

    private static List<Map<String, Object>> parameters(Operation operation) {
        List<Map<String, Object>> parameters = new ArrayList<>();
        PART.matcher(operation.path())
                .results()
                .map((MatchResult part) -> part.group(1))
                .forEach(name -> parameters.add(
                        Map.of("name", name, "in", "path", "required", true, "schema", Map.of("type", "string"))));
        operation
                .queries()
                .forEach(query -> parameters.add(Map.of(
                        "name", query.name(),
                        "in", "query",
                        "description", query.description(),
                        "schema", Map.of("type", "string"))));
        return parameters;
    }

    private static Map<String, Object> responses(Operation operation, Schemas schemas) {
        Map<String, Object> good = Map.of("description", "Good", "content", json(schemas.of(operation.answer())));
        Map<String, Object> responses = new LinkedHashMap<>();
        responses.put("200", good);
        if (operation.method().equals("put")) {
            responses.put("201", good);
        }
        responses.put(
                "default",
                Map.of(
                        "description",
                        "A problem, as in RFC 9457",
                        "content",
                        Map.of("application/problem+json", Map.of("schema", schemas.of(ProblemJson.class)))));
        return responses;
    }

    private static Map<String, Object> json(Map<String, Object> schema) {
        return Map.of("application/json", Map.of("schema", schema));
    }
}
