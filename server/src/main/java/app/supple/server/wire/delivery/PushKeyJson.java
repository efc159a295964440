// SPDX-License-Identifier: Apache-2.0
package app.supple.server.wire.delivery;

/// What a browser needs to let itself be called.
///
/// @param key the public key of this Supple, in base64url
public record PushKeyJson(String key) {}
