// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.page;

import app.supple.server.web.page.part.Frame;
import app.supple.server.web.page.part.Link;

/// A page that could not be shown.
///
/// @param title what happened, in one sentence
/// @param kept what was kept
/// @param advice what to do now
/// @param code small, for whoever is asked for help
/// @param figure address of one still
public record ProblemView(Frame frame, String title, String kept, String advice, Link go, String code, String figure) {}
