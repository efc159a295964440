// SPDX-License-Identifier: Apache-2.0
package app.supple.server.wire.programme;

import app.supple.programme.Programmes;
import app.supple.server.wire.TodayJson.FollowedJson;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which programme a person follows, and which there are.
///
/// @param followed null for none
/// @param programmes in the order in which they are offered
public record FollowingJson(@Nullable FollowedJson followed, List<OfferJson> programmes) {

    /// One to choose.
    ///
    /// @param days until maintenance, if nothing speaks against going on
    public record OfferJson(String id, String title, String summary, int days) {}

    public static FollowingJson of(Programmes programmes, @Nullable FollowedJson followed) {
        return new FollowingJson(
                followed,
                programmes.all().stream()
                        .map(programme -> new OfferJson(
                                programme.id().value(),
                                programme.cover().title(),
                                programme.cover().summary(),
                                programme.days()))
                        .toList());
    }
}
