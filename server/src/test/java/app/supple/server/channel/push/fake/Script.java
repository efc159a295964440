// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel.push.fake;

import java.util.Map;

/// What the fake service does once it has taken a message.
public sealed interface Script {

    Script CREATED = answers(201);

    static Script answers(int status) {
        return new Answers(status, Map.of(), "");
    }

    static Script answers(int status, String body) {
        return new Answers(status, Map.of(), body);
    }

    static Script asksForTime(int status, String retryAfter) {
        return new Answers(status, Map.of("Retry-After", retryAfter), "");
    }

    record Answers(int status, Map<String, String> headers, String body) implements Script {}

    /// The reply is lost: the connection is cut.
    record HangsUp() implements Script {}

    /// The reply is lost: there is none.
    record SaysNothing() implements Script {}

    /// Begins to answer, and never ends.
    record NeverEnds(int status) implements Script {}
}
