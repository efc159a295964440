// SPDX-License-Identifier: Apache-2.0
package app.supple.server.outward;

import java.net.InetAddress;
import java.net.UnknownHostException;

/// Looks up names, as `InetAddress.getAllByName` does.
@FunctionalInterface
public interface Names {

    /// At least one.
    InetAddress[] addresses(String host) throws UnknownHostException;
}
