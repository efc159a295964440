// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel.push.post;

/// What comes back.
public sealed interface Reply {

    /// An answer, whatever it is.
    ///
    /// @param retryAfter as it was given; empty if it was not
    /// @param body its beginning, of [Answer#LONGEST_BODY] bytes at most
    record Answer(int status, String retryAfter, String body) implements Reply {

        public static final int LONGEST_BODY = 4_096;
    }

    /// Nothing. Whether the message was taken, nobody knows.
    ///
    /// @param why such as "does not answer within 13 seconds"
    record Silence(String why) implements Reply {}
}
