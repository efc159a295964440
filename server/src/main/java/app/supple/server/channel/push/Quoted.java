// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel.push;

/// What a service gave as its reason, fit for a log: one short line, without anything that may be a token or
/// an address of a device.
final class Quoted {

    private static final int LONGEST = 160;

    private Quoted() {}

    /// With a space before it; empty if there is nothing.
    static String of(String body) {
        String line = body.replaceAll("[^\\x20-\\x7e]+", " ")
                .replaceAll("[A-Za-z0-9_=+-]{24,}", "...")
                .strip();
        return line.isEmpty() ? "" : " It says: " + line.substring(0, Math.min(line.length(), LONGEST));
    }
}
