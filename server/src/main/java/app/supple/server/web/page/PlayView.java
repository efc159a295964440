// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.page;

import java.util.List;

/// What the player's page needs before its script has fetched the session.
///
/// @param title the session, such as "Evening"
/// @param sessionUrl where the script fetches the session; its last part is the session's name
/// @param entriesUrl where entries are put, without the id and without a slash at the end
/// @param assets where scripts, styles and icons are served, without a slash at the end
/// @param plan the stretches in order, readable without the script
/// @param notes why something is swapped or left out
public record PlayView(
        String title, String sessionUrl, String entriesUrl, String assets, List<PlayRow> plan, Notes notes) {

    public PlayView {
        plan = List.copyOf(plan);
    }

    /// Why the plan differs, one sentence each.
    ///
    /// @param spared what is swapped or smaller soon after rising
    /// @param cut what is left out for want of time
    public record Notes(List<String> spared, List<String> cut) {

        public Notes {
            spared = List.copyOf(spared);
            cut = List.copyOf(cut);
        }
    }
}
