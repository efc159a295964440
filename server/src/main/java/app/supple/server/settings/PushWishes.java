// SPDX-License-Identifier: Apache-2.0
package app.supple.server.settings;

import java.util.Set;

/// How browsers are called, as the operator wrote it; whether it can be used is for the way out to say.
///
/// @param contact how push services reach the operator; empty if nobody said
/// @param hosts further push services, as `push.example:8443`
/// @param crypto `jdk` or `corretto`
public record PushWishes(String contact, Set<String> hosts, String crypto) {

    public static final PushWishes USUAL = new PushWishes("", Set.of(), "jdk");
}
