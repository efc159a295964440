// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.api.delivery;

import app.supple.delivery.parcel.Tally;
import app.supple.server.web.answer.Send;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.Duration;
import java.time.InstantSource;

/// `/metrics`: how messages fared, for whoever runs Supple. Numbers only, and nothing about anybody.
///
/// Of the library that writes them nothing is loaded before somebody asks.
public record MetricsApi(Tally tally, String version, InstantSource clock) {

    /// Of messages that fell due so long ago at most.
    private static final Duration BACK = Duration.ofHours(24);

    public void metrics(ServerRequest request, ServerResponse response) {
        var counts = tally.since(clock.instant().minus(BACK));
        response.header(HeaderNames.CACHE_CONTROL, "no-store");
        Send.bytes(request, response, Exposition.TYPE, Exposition.of(counts, version));
    }
}
