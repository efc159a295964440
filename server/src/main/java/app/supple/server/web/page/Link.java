// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.page;

/// Words that lead somewhere.
public record Link(String words, String url) {}
