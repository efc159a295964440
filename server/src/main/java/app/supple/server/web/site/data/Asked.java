// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.data;

import app.supple.server.luggage.Arrival;
import app.supple.server.web.answer.Visit;
import app.supple.server.web.page.data.MoveView.Asking;
import java.nio.file.Path;
import java.util.Map;

/// What a file is, with what the person has said about it.
@FunctionalInterface
interface Asked {

    /// What can be taken in, and what there is to say about it.
    record Answer(Arrival arrival, Asking asking) {}

    /// Reads a file.
    ///
    /// @param said fields of the form; empty if it was not shown yet
    /// @throws IllegalArgumentException if it is no such file; the message is for the person
    Answer about(Path file, Map<String, String> said, Visit visit, String look);
}
