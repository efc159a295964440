// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.page.rhythm;

import java.util.List;

/// All fields of the form. They hold what the person typed, even when it is wrong.
///
/// @param day which days were chosen above the form
/// @param ranges when breaks are welcome
/// @param quiet when nothing is to be said
public record RhythmFields(
        String day,
        List<Tick> days,
        String rise,
        String bed,
        Breaks breaks,
        Rows ranges,
        Rows quiet,
        List<Choice> posture) {

    /// A box for one day of the week.
    ///
    /// @param label `Mo`
    public record Tick(String name, String label, String words, boolean on) {}

    /// How often.
    ///
    /// @param minutes only read where another interval than those shown is chosen
    /// @param cap empty for no limit
    public record Breaks(List<Choice> every, String minutes, List<Choice> counted, List<Choice> when, String cap) {}

    /// One of several.
    ///
    /// @param value as it is sent
    public record Choice(String value, String words, boolean chosen) {}

    /// Times from and to, the last of them still empty.
    ///
    /// @param more whether there is room for another
    public record Rows(String name, List<Row> rows, boolean more) {}

    /// One of them.
    ///
    /// @param name its fields begin with that: `range1` has `range1_from` and `range1_to`
    /// @param fresh it was asked for just now
    public record Row(String name, int number, String from, String to, boolean fresh) {}
}
