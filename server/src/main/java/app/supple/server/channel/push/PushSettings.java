// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel.push;

import app.supple.server.channel.push.seal.Crypto;
import app.supple.server.channel.push.vapid.Contact;
import java.net.URI;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What the operator says about calling browsers.
///
/// @param contact how push services reach the operator; null if nobody said
/// @param hosts further push services, as `push.example:8443`
/// @param base where the pages of Supple are; asked once it listens
public record PushSettings(@Nullable Contact contact, Set<String> hosts, Crypto crypto, Supplier<URI> base) {

    public PushSettings {
        hosts = Set.copyOf(hosts);
    }
}
