// SPDX-License-Identifier: Apache-2.0
package app.supple.server.wire.checkin;

/// What is no longer there.
///
/// @param removed whether it was there until now
public record RemovedJson(String date, boolean removed) {}
