// SPDX-License-Identifier: Apache-2.0
package app.supple.server.wire.delivery;

import app.supple.delivery.Address;
import app.supple.delivery.Destinations.Known;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/// A browser as Supple knows it.
///
/// @param mark the SHA-256 of its endpoint in base64url, so that a browser can see whether Supple knows the one it has
/// @param on whether it is used
/// @param gone whether its push service says that it is no more
public record SubscriptionJson(String id, String name, String mark, boolean on, boolean gone) {

    public static SubscriptionJson of(Known known) {
        var destination = known.destination();
        return new SubscriptionJson(
                destination.id().value(),
                destination.name(),
                destination.address() instanceof Address.Browser(var endpoint, var _, var _)
                        ? mark(endpoint.toString())
                        : "",
                destination.manner().on(),
                known.standing().gone() != null);
    }

    private static String mark(String endpoint) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(endpoint.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
