// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.page;

/// One stretch of a session as the player lists it before the start.
///
/// @param name the stretch, as a person calls it
/// @param dose how long and how often, such as "30 s, 2 a side"
public record PlayRow(String name, String dose) {}
