// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.screening;

import app.supple.programme.RoutineName;
import app.supple.server.web.page.part.Link;
import java.util.Map;

/// Where a person came from, and so where they go on to. It stands in every address on the way.
///
/// @param session the session they wanted to start, or empty
/// @param review whether they look through their answers
record Way(String session, boolean review) {

    static final Way REVIEW = new Way("", true);

    /// An address that names no session is as good as one without.
    static Way of(Map<String, String> fields) {
        return new Way(session(fields.getOrDefault("for", "")), fields.containsKey("review"));
    }

    /// `?for=morning`, or nothing.
    String query() {
        if (review) {
            return "?review=yes";
        }
        return session.isEmpty() ? "" : "?for=" + session;
    }

    Link on() {
        return session.isEmpty() ? new Link("On to Today", "/") : new Link("On to the session", "/play/" + session);
    }

    private static String session(String name) {
        try {
            return name.isEmpty() ? "" : new RoutineName(name).value();
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
