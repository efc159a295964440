// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.page.part;

/// One stretch as a small picture with its name.
///
/// @param line what stands under or beside the name: a position, or a dose
/// @param figure address of its still
public record StretchLink(String name, String line, String url, String figure) {}
