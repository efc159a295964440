// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.page.checkin;

import app.supple.server.web.page.part.Frame;
import app.supple.server.web.page.part.Line;
import app.supple.server.web.page.part.Link;
import java.util.List;

/// What was said in a check-in that has just been kept.
///
/// @param warning that something has become clearly worse; empty if nothing has
/// @param help what to do about it
/// @param links to change it, and to the diary
public record SavedView(Frame frame, String title, List<Line> lines, String warning, Link help, List<Link> links) {}
