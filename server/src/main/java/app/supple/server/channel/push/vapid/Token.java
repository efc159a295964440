// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel.push.vapid;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What Supple says of itself to one push service, signed. Whoever has it may send in our name until it ends,
/// so it is never printed; the claims may be.
///
/// @param header for `Authorization`
/// @param made by the clock of the server
public record Token(String header, Claims claims, Instant made) {

    /// What is signed (RFC 8292, section 2).
    ///
    /// @param audience the origin that it is for
    /// @param subject how to reach the operator; null if nobody said
    public record Claims(
            String audience, Instant ends, @Nullable String subject) {

        /// For the operator.
        public String told() {
            return "aud " + audience + ", exp " + ends + ", " + (subject == null ? "no sub" : "sub " + subject);
        }
    }

    @Override
    public String toString() {
        return "Token[" + claims.told() + "]";
    }
}
