// SPDX-License-Identifier: Apache-2.0
package app.supple.delivery.join;

/// What was given, unchecked.
public sealed interface Offer {

    /// A subscription, as a browser has it.
    record Browser(String name, String endpoint, String key, String secret) implements Offer {}

    /// What a person types into a form.
    sealed interface Typed extends Offer {}

    record Desktop() implements Typed {}

    record Mail(String mailbox) implements Typed {}

    /// A topic of ntfy, which is made here.
    ///
    /// @param server empty for the public one
    /// @param token empty if the server asks for none
    record Ntfy(String server, String token) implements Typed {}

    record Webhook(String url) implements Typed {}
}
