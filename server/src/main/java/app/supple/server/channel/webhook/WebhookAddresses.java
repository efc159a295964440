// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel.webhook;

import app.supple.delivery.Address;
import app.supple.server.channel.Checked;
import app.supple.server.channel.post.Post;
import java.net.URI;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;

/// What a person fills in to have another program told.
public record WebhookAddresses(Post post) {

    /// What is to be kept, or what is wrong with it.
    ///
    /// @param secret empty for a new one
    public Checked<Address.Webhook> read(String url, String secret) {
        String key = secret.isBlank() ? newSecret() : secret.strip();
        List<String> problems = new ArrayList<>();
        post.problem("Address", url.strip()).ifPresent(problems::add);
        if (!Signing.isSecret(key)) {
            problems.add("Secret: It begins with whsec_, and 24 to 64 bytes in Base64 follow. Leave it empty for a new"
                    + " one, and copy that to the program that gets the messages.");
        }
        return problems.isEmpty()
                ? new Checked.Good<>(new Address.Webhook(URI.create(url.strip()), key))
                : new Checked.Bad<>(problems);
    }

    private static String newSecret() {
        var chance = new byte[32];
        new SecureRandom().nextBytes(chance);
        return Signing.secret(chance);
    }
}
