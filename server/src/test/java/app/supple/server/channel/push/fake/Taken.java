// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel.push.fake;

import java.util.Map;

/// A message that the fake service took.
///
/// @param headers with names in small letters
public record Taken(String path, Map<String, String> headers, Body body) {

    /// What lies in it, sealed.
    public static final class Body {

        private final byte[] bytes;

        Body(byte[] bytes) {
            this.bytes = bytes;
        }

        public byte[] bytes() {
            return bytes.clone();
        }
    }

    public String header(String name) {
        return headers.getOrDefault(name, "");
    }
}
