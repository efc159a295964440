// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.page;

import app.supple.server.web.page.part.Frame;
import app.supple.server.web.page.part.Link;

/// Feeling worse: when to stop and who to call. Its words stand in the template, reviewed as one piece.
///
/// @param back where the person came from, or Today
public record SafetyView(Frame frame, Link back) {}
