// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.page.part;

/// Words that lead somewhere.
public record Link(String words, String url) {}
