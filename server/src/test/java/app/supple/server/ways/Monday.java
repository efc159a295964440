// SPDX-License-Identifier: Apache-2.0
package app.supple.server.ways;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.supple.delivery.DestinationId;
import app.supple.delivery.parcel.Cause;
import app.supple.delivery.parcel.ParcelId;
import app.supple.person.PersonId;
import app.supple.server.settings.Outgoing;
import app.supple.server.web.RunningHouse;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import tools.jackson.databind.JsonNode;

/// A Monday of somebody in Berlin who has set up nothing but ways: breaks come at 09:00, 11:00 and so on.
final class Monday implements AutoCloseable {

    static final String NINE = "2026-11-23-nudge-0900";

    private static final String PAGE = "/settings/reminders";

    private final RunningHouse house;

    Monday(Path folder, Outgoing outgoing) {
        house = RunningHouse.sending(folder, outgoing);
        at("08:30");
    }

    RunningHouse house() {
        return house;
    }

    /// By the form on the page.
    ///
    /// @return its id
    String joins(String way, String field, String value) {
        HttpResponse<String> added =
                house.post(PAGE, "way=" + way + "&" + field + "=" + URLEncoder.encode(value, UTF_8));
        String at = added.headers().firstValue("Location").orElseThrow(() -> new AssertionError(added.body()));
        return at.substring(at.indexOf('#') + 1);
    }

    void uses(String id, String form) {
        house.post(PAGE + "/" + id, form);
    }

    /// The clock shows this time in Berlin, and the house looks at it.
    void at(String time) {
        moves(time);
        house.look();
    }

    /// The clock shows this time, and only an open page looks: what is due is written down, and nothing leaves yet.
    ///
    /// @return what calls
    JsonNode pageLooksAt(String time) {
        moves(time);
        return RunningHouse.json(house.get("/api/v1/nudge"));
    }

    private void moves(String time) {
        var wall = LocalDateTime.parse("2026-11-23T" + time).atZone(ZoneId.of("Europe/Berlin"));
        house.setClock(wall.toInstant().toString());
    }

    HttpResponse<String> answers(String json) {
        return house.send(
                "POST", "/api/v1/nudges/" + NINE, json.replace('\'', '"'), "Content-Type", "application/json");
    }

    /// What is known of the message about nine o'clock to this destination.
    String parcel(String to, int call) {
        var id = ParcelId.of(new Cause(PersonId.ME, NINE, call), new DestinationId(to));
        return house.get("/api/v1/parcels/" + id.value()).body();
    }

    /// The state of the break of nine o'clock.
    String state() {
        for (JsonNode slot : RunningHouse.json(house.get("/api/v1/reminders?from=2026-11-23&to=2026-11-23"))
                .at("/days/0/slots")) {
            if (slot.get("local").asString().contains("09:00")) {
                return slot.get("state").asString();
            }
        }
        return "none";
    }

    @Override
    public void close() {
        house.close();
    }
}
