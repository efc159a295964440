// SPDX-License-Identifier: Apache-2.0
package app.supple.server.wire;

import app.supple.diary.Receipt.Fault;
import java.util.List;

/// What went wrong, in the shape of RFC 9457.
///
/// @param type names the kind of problem; see `docs/errors.md`
/// @param title a kind sentence for the person
/// @param detail what to do
/// @param errors each wrong field; empty where it is not about fields
public record ProblemJson(String type, String title, int status, String detail, List<Fault> errors) {}
