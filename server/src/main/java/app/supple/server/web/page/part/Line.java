// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.page.part;

/// What was asked, in short, and what was said to it.
public record Line(String what, String said) {}
