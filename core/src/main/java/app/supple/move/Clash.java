// SPDX-License-Identifier: Apache-2.0
package app.supple.move;

/// Two things for one place.
///
/// @param mine what is here
/// @param theirs what comes in
public record Clash(Thing mine, Thing theirs) {

    public String key() {
        return theirs.key();
    }
}
