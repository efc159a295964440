// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One thing that other programs can ask, as the description of the API tells it.
///
/// @param path with `{name}` for its parts
/// @param answer the record that is sent back
/// @param body what has to be sent along, or null
record Operation(
        String method,
        String path,
        String summary,
        List<Query> queries,
        Class<?> answer,
        @Nullable Body body) {

    static Operation get(String path, String summary, Class<?> answer, Query... queries) {
        return new Operation("get", path, summary, List.of(queries), answer, null);
    }

    /// A part of the question, after the `?`. All are optional.
    record Query(String name, String description) {}

    /// What is sent along.
    ///
    /// @param name of the schema
    record Body(String name) {}
}
