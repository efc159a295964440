// SPDX-License-Identifier: Apache-2.0
package app.supple.person;

import java.time.ZoneId;
import java.time.zone.ZoneRules;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where the rules of time zones come from. Governments change them several times a year, so they have a version.
public interface TzRules {

    /// What the clocks of a zone do. A zone that only Java knows, such as `UTC+2`, has Java's rules.
    ZoneRules rules(ZoneId zone);

    Version version();

    /// A release of the time zone database: the year, and which one of that year.
    ///
    /// @param letters `a` for the first release of a year; after `z` comes `za`
    record Version(int year, String letters) implements Comparable<Version> {

        private static final Pattern WRITTEN = Pattern.compile("(\\d{4})([a-z]*).*");

        private static final Comparator<Version> BY_AGE = Comparator.comparingInt(Version::year)
                .thenComparingInt(version -> version.letters().length())
                .thenComparing(Version::letters);

        /// Reads `2026e`, and what a maker of Java may have written behind it.
        public static Version of(String written) {
            Matcher parts = WRITTEN.matcher(written);
            if (!parts.matches()) {
                throw new IllegalArgumentException(
                        "A version of time zones is a year and a letter, such as 2026e: " + written);
            }
            return new Version(Integer.parseInt(parts.group(1)), parts.group(2));
        }

        @Override
        public int compareTo(Version other) {
            return BY_AGE.compare(this, other);
        }

        @Override
        public String toString() {
            return year + letters;
        }
    }
}
