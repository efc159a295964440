// SPDX-License-Identifier: Apache-2.0
package bench;

import java.util.List;
import java.util.Locale;

/// Medians, and one line for each: the figure, what it may be, and whether it is.
public final class Figures {

    private Figures() {}

    public static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    public static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }

    public static void atMost(String name, double value, double limit, String unit) {
        say("%-34s %7.2f %-3s target <= %-6s %s", name, value, unit, trim(limit), value <= limit ? "met" : "missed");
    }

    public static void atLeast(String name, double value, double limit, String unit) {
        say("%-34s %7.2f %-3s target >= %-6s %s", name, value, unit, trim(limit), value >= limit ? "met" : "missed");
    }

    private static String trim(double limit) {
        return limit == Math.rint(limit) ? "" + (long) limit : "" + limit;
    }
}
