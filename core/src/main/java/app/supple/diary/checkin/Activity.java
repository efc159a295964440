// SPDX-License-Identifier: Apache-2.0
package app.supple.diary.checkin;

/// Something that the back makes hard, in the person's own words: sitting, lifting the child.
///
/// @param current whether it is still asked about; old answers stay
public record Activity(ActivityId id, String name, boolean current) {

    /// So many are asked about at once.
    public static final int MOST = 5;

    public static final int LONGEST_NAME = 60;

    public Activity {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("An activity has 1 to 60 characters, not " + name.length());
        }
    }
}
