// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.film;

/// Numbers as short as SVG allows, the same in every language.
public final class Decimal {
    private Decimal() {}

    /// At most so many digits behind the point, and none before it that is 0: `.25`, `-1.5`, `0`.
    public static String of(double value, int digits) {
        long scale = 1;
        for (int i = 0; i < digits; i++) {
            scale *= 10;
        }
        long rounded = Math.round(Math.abs(value) * scale);
        String whole = rounded >= scale ? Long.toString(rounded / scale) : "";
        String behind = withoutLastZeros(Long.toString(scale + rounded % scale)).substring(1);
        String text = behind.isEmpty() ? whole : whole + "." + behind;
        if (text.isEmpty()) {
            return "0";
        }
        return value < 0 ? "-" + text : text;
    }

    private static String withoutLastZeros(String digits) {
        int end = digits.length();
        while (digits.charAt(end - 1) == '0') {
            end--;
        }
        return digits.substring(0, end);
    }
}
