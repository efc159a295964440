// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.progress;

import app.supple.server.web.page.part.Link;
import java.util.List;

/// Where else to look from here. One list, so that a page is linked when it is there.
final class Ways {

    /// In the order in which they stand.
    static final List<Link> ALL = List.of(
            new Link("Report", "/report"),
            new Link("What helps me?", "/progress/helps"),
            new Link("Check in", "/check-in"),
            new Link("Diary", "/diary"));

    private Ways() {}
}
