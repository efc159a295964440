// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.programme;

import app.supple.library.Library;
import app.supple.library.source.Grounds;
import app.supple.library.source.Source;
import app.supple.server.web.page.part.Link;
import app.supple.server.words.Capitals;
import app.supple.server.words.DoseWords;

/// What a part of a programme rests on.
record GroundsWords(Library library, Grounds grounds) {

    /// To its place on the page of the sources.
    Link link() {
        Source source = library.source(grounds.source());
        String by = source.publisher() + (source.year().isEmpty() ? "" : ", " + source.year());
        return new Link(source.title() + " (" + by + ")", "/sources#source-" + source.id());
    }

    /// How sure we are, and why it is so.
    String sure() {
        return Capitals.large(DoseWords.confidence(grounds.confidence())) + ". " + grounds.because();
    }
}
