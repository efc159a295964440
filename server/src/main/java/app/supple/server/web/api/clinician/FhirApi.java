// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.api.clinician;

import app.supple.server.web.answer.Send;
import app.supple.server.web.answer.Visit;
import app.supple.server.web.answer.Visits;
import app.supple.server.wire.Json;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;

/// `GET /report.fhir.json`: the report as a file of FHIR R4. What stands in it is logged nowhere.
///
/// @param bundle of who asks, now
public record FhirApi(Function<Visit, Map<String, Object>> bundle, Visits visits) {

    public void file(ServerRequest request, ServerResponse response) {
        Visit visit = visits.visit();
        byte[] body = Json.pretty(bundle.apply(visit)).getBytes(StandardCharsets.UTF_8);
        response.header(HeaderValues.create(HeaderNames.CACHE_CONTROL, "private, no-store"));
        response.header(HeaderValues.create(
                HeaderNames.CONTENT_DISPOSITION, "attachment; filename=\"supple-" + visit.today() + ".fhir.json\""));
        Send.bytes(request, response, "application/fhir+json; fhirVersion=4.0", body);
    }
}
