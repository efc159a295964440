// SPDX-License-Identifier: Apache-2.0
package app.supple.server.outward;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;

/// The door to addresses that people give: it leads to public ones, and to those that the operator lists.
///
/// A name is looked up once and all that comes of it is checked. Connections go to what was checked, so whoever answers
/// differently the second time is not asked a second time.
public final class Outward {

    /// Of one name, no more are tried.
    private static final int MOST_ADDRESSES = 3;

    private final Names names;
    private final Listed listed;

    public Outward(Names names, Listed listed) {
        this.names = names;
        this.listed = listed;
    }

    /// Reads an address, as a person typed it or as it was kept, without asking anybody where it leads.
    ///
    /// @throws Forbidden if it is none, or none to connect to
    public Target target(String typed) {
        return Target.of(typed, listed);
    }

    /// Where it leads now.
    ///
    /// @return one at least, in the order in which they are to be tried
    /// @throws Forbidden if it may lead to where Supple does not connect
    /// @throws UnknownHostException if nobody knows
    public List<Place> places(Target target) throws UnknownHostException {
        InetAddress[] found = names.addresses(target.host());
        if (!target.listed() && !Stream.of(found).allMatch(PublicAddresses::has)) {
            throw new Forbidden(Target.notPublic(target.host(), listed.setting()));
        }
        return Stream.of(found)
                .limit(MOST_ADDRESSES)
                .map(address -> new Place(target.uri(), address))
                .toList();
    }
}
