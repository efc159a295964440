// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel.ntfy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A message as ntfy takes it. Source: docs.ntfy.sh/publish, "Publish as JSON".
///
/// @param tags the short names of emoji that are put before the title
/// @param priority 1 to 5; 3 makes the usual sound
/// @param click what a tap opens
/// @param sequenceId a later message with the same takes the place of the earlier on the screen
record NtfyJson(
        String topic,
        String title,
        String message,
        List<String> tags,
        int priority,
        @Nullable String click,
        @Nullable List<Button> actions,
        String sequenceId) {

    /// @param action `view` opens an address in the browser
    /// @param clear whether the message goes from the screen then
    record Button(String action, String label, String url, boolean clear) {}
}
