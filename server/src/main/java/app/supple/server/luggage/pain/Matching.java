// SPDX-License-Identifier: Apache-2.0
package app.supple.server.luggage.pain;

/// Which column is what.
///
/// @param date counted from 0; -1 if there is none, for the others too
public record Matching(int date, int pain, int medicine, int words, Dates dates) {

    public static final int NONE = -1;
}
