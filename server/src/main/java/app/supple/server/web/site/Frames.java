// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site;

import app.supple.server.web.page.part.Frame;
import app.supple.server.web.page.part.Frame.Notice;
import app.supple.server.web.page.part.Frame.Place;
import org.jspecify.annotations.Nullable;

/// What all pages have around them.
///
/// @param assets the address under which scripts and styles stand
public record Frames(String assets, String version) {

    /// The theme follows the system.
    private static final String THEME = "";

    private static final String DESCRIPTION =
            "Supple helps people with back pain stretch every day: after waking and before sleep.";

    public Frame of(String title, Place place) {
        return of(title, place, null);
    }

    public Frame of(String title, Place place, @Nullable Notice notice) {
        return new Frame(title, DESCRIPTION, place, notice, assets, THEME, version);
    }
}
