// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel.ntfy;

import app.supple.delivery.Address;
import app.supple.server.channel.Checked;
import app.supple.server.channel.post.Post;
import java.net.URI;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/// What a person fills in to be reached by ntfy.
public record NtfyAddresses(Post post) {

    /// The server of those who make ntfy.
    public static final URI USUAL = URI.create("https://ntfy.sh");

    /// As long as somebody can guess a topic they read along, unless the server asks for a token.
    private static final int SHORTEST_OPEN_TOPIC = 16;

    private static final int LONGEST_TOKEN = 200;

    /// As ntfy takes them.
    private static final Pattern TOPIC = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9._~+/=-]{0," + LONGEST_TOKEN + "}");

    /// What is to be kept, or what is wrong with it.
    ///
    /// @param server empty for [#USUAL]
    /// @param topic empty for a new one that nobody can guess
    /// @param token empty if the server asks for none
    public Checked<Address.Ntfy> read(String server, String topic, String token) {
        String where = server.isBlank() ? USUAL.toString() : server.strip().replaceFirst("/+$", "");
        String what = topic.isBlank() ? newTopic() : topic.strip();
        List<String> problems = new ArrayList<>();
        checkServer(where, problems);
        checkTopic(what, token.strip(), problems);
        if (!TOKEN.matcher(token.strip()).matches()) {
            problems.add("Token: Only letters of English, digits and . _ ~ + / = - can stand in it, " + LONGEST_TOKEN
                    + " at most. Copy it from your account of ntfy, without \"Bearer\" before it.");
        }
        return problems.isEmpty()
                ? new Checked.Good<>(new Address.Ntfy(URI.create(where), what, token.strip()))
                : new Checked.Bad<>(problems);
    }

    private void checkServer(String where, List<String> problems) {
        post.problem("Server", where).ifPresentOrElse(problems::add, () -> {
            URI uri = URI.create(where);
            if (!uri.getRawPath().isEmpty() || uri.getRawQuery() != null || uri.getRawFragment() != null) {
                problems.add("Server: Nothing may stand after the name. Give " + uri.resolve("/") + " and, if you"
                        + " have one, the topic in its own field.");
            }
        });
    }

    private static void checkTopic(String topic, String token, List<String> problems) {
        if (!TOPIC.matcher(topic).matches()) {
            problems.add("Topic: 1 to 64 letters of English, digits, - or _ can stand in it. Leave it empty for a new"
                    + " one that nobody can guess.");
        } else if (token.isEmpty() && topic.length() < SHORTEST_OPEN_TOPIC) {
            problems.add("Topic: Whoever guesses it reads along. Leave it empty for a new one that nobody can guess, or"
                    + " give a token for a topic that your server protects.");
        }
    }

    /// 128 bits of chance.
    private static String newTopic() {
        var chance = new byte[16];
        new SecureRandom().nextBytes(chance);
        return "supple_" + Base64.getUrlEncoder().withoutPadding().encodeToString(chance);
    }
}
