// SPDX-License-Identifier: Apache-2.0
package app.supple.server.outward;

import io.helidon.webclient.api.DnsAddressLookup;
import io.helidon.webclient.spi.DnsResolver;
import java.net.InetAddress;
import java.net.UnknownHostException;

/// Knows one address, which was checked. It bears the name that was asked for, or Helidon would look up a name for it,
/// and take the certificate of that.
record Only(InetAddress address) implements DnsResolver {

    @Override
    public InetAddress resolveAddress(String host, DnsAddressLookup lookup) {
        try {
            return InetAddress.getByAddress(host, address.getAddress());
        } catch (UnknownHostException e) {
            throw new IllegalStateException("An address of 4 or 16 bytes is always one", e);
        }
    }
}
