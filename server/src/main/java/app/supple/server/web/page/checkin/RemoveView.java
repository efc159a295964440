// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.page.checkin;

import app.supple.server.web.page.part.Frame;
import app.supple.server.web.page.part.Line;
import app.supple.server.web.page.part.Link;
import java.util.List;

/// Asks whether a note or a check-in is really to be removed.
///
/// @param changed whether another device has changed it since the person saw it
/// @param revision of what the person sees here
public record RemoveView(
        Frame frame, Link back, String title, boolean changed, List<Line> lines, String action, int revision) {}
