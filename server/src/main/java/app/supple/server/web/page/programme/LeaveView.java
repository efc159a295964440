// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.page.programme;

import app.supple.server.web.page.part.Frame;

/// Asks once more before a programme ends.
///
/// @param name of the programme
public record LeaveView(Frame frame, String name) {}
