// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.data;

import app.supple.server.luggage.Luggage;
import app.supple.server.web.answer.Visit;
import app.supple.server.web.page.data.MoveView.Asking;
import java.nio.file.Path;
import java.util.Map;

/// An export says everything itself.
record ExportAsked(Luggage luggage) implements Asked {

    @Override
    public Answer about(Path file, Map<String, String> said, Visit visit, String look) {
        return new Answer(luggage.export(file, visit.person().id()), Asking.NOTHING);
    }
}
