// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.page.data;

import app.supple.server.web.page.part.Frame;
import java.util.List;

/// Taking everything along, and bringing something in.
///
/// @param problems with the file that was chosen last
public record DataView(Frame frame, List<String> problems) {}
