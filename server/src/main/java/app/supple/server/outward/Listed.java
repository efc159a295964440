// SPDX-License-Identifier: Apache-2.0
package app.supple.server.outward;

import java.util.Set;

/// What the operator allows, wherever it leads.
///
/// @param hosts as `nas.local` or `nas.local:8443`; without a port the usual one is meant
/// @param setting where they are listed, to be named to whoever is refused
public record Listed(Set<String> hosts, String setting) {

    public Listed {
        hosts = Set.copyOf(hosts);
    }

    boolean has(String host, int port, int usual) {
        return hosts.contains(host + ":" + port) || (port == usual && hosts.contains(host));
    }
}
