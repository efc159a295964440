// SPDX-License-Identifier: Apache-2.0
package app.supple.server.outward;

import java.math.BigInteger;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/// Which addresses belong to the world, and not to this computer, to the house it stands in, or to nobody.
/// Source: the registries of special addresses of IANA (RFC 6890), as of November 2026.
final class PublicAddresses {

    /// Beginnings of addresses, as `10.0.0.0/8`.
    private static final List<Range> NOT_PUBLIC = ranges(
            // This network, private, shared by providers (CGNAT), this computer, link-local.
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            // Protocols, documentation, AS112, relays of 6to4, private, AMT, measurements.
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.31.196.0/24",
            "192.52.193.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "192.175.48.0/24",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            // Multicast, reserved, broadcast.
            "224.0.0.0/3",
            // Within the world of version 6: protocols with Teredo, documentation, 6to4, AS112.
            "2001::/23",
            "2001:db8::/32",
            "2002::/16",
            "2620:4f:8000::/48",
            "3fff::/20");

    /// All that is given out of version 6. Outside of it are this computer, private and link-local addresses,
    /// multicast, and those that hold one of version 4 (mapped, NAT64).
    private static final Range WORLD_OF_SIX = Range.of("2000::/3");

    private static final int LENGTH_OF_FOUR = 4;

    private PublicAddresses() {}

    static boolean has(InetAddress address) {
        byte[] bits = address.getAddress();
        boolean given = bits.length == LENGTH_OF_FOUR || WORLD_OF_SIX.holds(bits);
        return given && NOT_PUBLIC.stream().noneMatch(range -> range.holds(bits));
    }

    private static List<Range> ranges(String... written) {
        return Stream.of(written).map(Range::of).toList();
    }

    /// All addresses that begin with the same bits.
    ///
    /// @param bytes how long they are, 4 or 16
    private record Range(BigInteger begin, int bytes, int bits) {

        static Range of(String written) {
            int slash = written.indexOf('/');
            byte[] begin = InetAddress.ofLiteral(written.substring(0, slash)).getAddress();
            return new Range(new BigInteger(1, begin), begin.length, Integer.parseInt(written.substring(slash + 1)));
        }

        boolean holds(byte[] address) {
            BigInteger difference = new BigInteger(1, address).xor(begin);
            return address.length == bytes
                    && difference.shiftRight(bytes * Byte.SIZE - bits).signum() == 0;
        }
    }
}
