// SPDX-License-Identifier: Apache-2.0
package app.supple.server.settings;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// By which ways messages may leave.
///
/// @param hosts where messages may go although they are not public: `nas.local` or `nas.local:8443`
/// @param mail null if no mail is sent
/// @param desktop whether this may be the computer of the person; not if several share a database
public record Outgoing(Set<String> hosts, @Nullable MailSettings mail, PushWishes push, boolean desktop) {

    /// On the computer of one person.
    public Outgoing(Set<String> hosts, @Nullable MailSettings mail, PushWishes push) {
        this(hosts, mail, push, true);
    }

    public static final Outgoing USUAL = new Outgoing(Set.of(), null, PushWishes.USUAL);
}
