// SPDX-License-Identifier: Apache-2.0
package app.supple.progress.chart;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All that a chart shows, as numbers: it becomes a drawing, a table and a page of a PDF elsewhere.
///
/// @param shape a line of points or bars
/// @param scale from bottom to top
/// @param time from left to right
/// @param points oldest first; a gap in time breaks the line
/// @param start where it began, or null if nobody knows yet
/// @param events what happened when, oldest first
public record Chart(
        Shape shape,
        Scale scale,
        Time time,
        List<Point> points,
        @Nullable Start start,
        List<Event> events) {

    public Chart {
        points = List.copyOf(points);
        events = List.copyOf(events);
    }

    public enum Shape {
        LINE,
        BARS
    }

    /// What is measured, from bottom to top.
    ///
    /// @param most the top of the scale; the bottom is 0
    /// @param unit of one: point, day, minute
    public record Scale(double most, Unit unit) {}

    public enum Unit {
        POINT,
        DAY,
        MINUTE
    }

    /// Days along the bottom.
    ///
    /// @param first the leftmost day
    /// @param last the rightmost day, which may lie in the future
    /// @param ticks days with a label, in order
    /// @param gapDays points further apart than so many days are not joined
    public record Time(LocalDate first, LocalDate last, List<Tick> ticks, int gapDays) {

        public Time {
            ticks = List.copyOf(ticks);
        }
    }

    /// A day with a label.
    ///
    /// @param label such as `2`, `Oct`, `2024`
    public record Tick(LocalDate date, String label) {}

    /// One value.
    ///
    /// @param days how many days it speaks for: 1, 7, or those of a month
    public record Point(LocalDate date, double value, int days) {}

    /// Where the line began.
    ///
    /// @param band what counts as a change for the better, or null if there is no agreed limit
    public record Start(double value, @Nullable Band band) {}

    /// From one value to another, both ends included: values in it are a change that counts.
    public record Band(double from, double to) {}

    /// Something that happened on a day.
    ///
    /// @param words what, in the person's words or ours
    public record Event(LocalDate date, String words) {}
}
