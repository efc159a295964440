// SPDX-License-Identifier: Apache-2.0
package app.supple.server.settings;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Hosts that the operator lists, with commas between.
final class Hosts {

    /// A name, or an address as it stands in addresses of the web, and perhaps a port.
    private static final Pattern HOST = Pattern.compile("([a-z0-9._-]+|\\[[0-9a-f:.]+\\])(:[0-9]{1,5})?");

    private Hosts() {}

    /// @param problems where to add what cannot be used
    static Set<String> read(String text, String variable, List<String> problems) {
        List<String> hosts = Stream.of(text.split(",", -1))
                .map(host -> host.strip().toLowerCase(Locale.ROOT))
                .filter(host -> !host.isEmpty())
                .toList();
        hosts.stream()
                .filter(host -> !HOST.matcher(host).matches())
                .forEach(host -> problems.add("'" + host + "' in " + variable + " is no host. Write names with commas"
                        + " between, such as nas.local,nas.local:8443."));
        return Set.copyOf(hosts);
    }
}
