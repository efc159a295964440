// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.sources;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The numbers of one thing, such as a stretch or a programme.
///
/// @param id makes an address on the page; small letters, digits and hyphens
/// @param url where that thing is shown; null if it has no page
public record GroundsPassage(
        String id, String name, @Nullable String url, List<GroundsLine> lines) {}
