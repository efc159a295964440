// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.sources;

import app.supple.library.source.Grounds;

/// One number or rule, and what it rests on.
///
/// @param what it is: `Usual`, `Week 3`
/// @param amount the number in words: `30 s a side, twice`
public record GroundsLine(String what, String amount, Grounds grounds) {}
