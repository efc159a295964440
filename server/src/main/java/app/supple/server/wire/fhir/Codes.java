// SPDX-License-Identifier: Apache-2.0
package app.supple.server.wire.fhir;

import app.supple.diary.checkin.Measure;
import java.util.Locale;

/// What is measured, in codes. Only one has a code of LOINC that says the same; all others are our own, so that nobody
/// takes them for more than they are.
final class Codes {

    static final String OWN = "urn:supple:fhir:measure:1";
    private static final String LOINC = "http://loinc.org";
    private static final String UNITS = "http://unitsofmeasure.org";

    private Codes() {}

    /// @param words as people read it
    static Node own(String code, String words) {
        return Node.of()
                .list("coding", Node.of().with("system", OWN).with("code", code))
                .with("text", words);
    }

    static Node of(Measure measure) {
        Node own = Node.of().with("system", OWN).with("code", code(measure));
        Node loinc = Node.of().with("system", LOINC).with("code", "72514-3");
        return (measure == Measure.PAIN_NOW
                        ? Node.of().list("coding", loinc, own)
                        : Node.of().list("coding", own))
                .with("text", words(measure));
    }

    static String code(Measure measure) {
        return measure.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String words(Measure measure) {
        return switch (measure) {
            case PAIN_NOW -> "Pain at this moment, 0 to 10";
            case PAIN_USUAL -> "Pain on most of the last 7 days, 0 to 10";
            case PAIN_WORST -> "Worst pain of the last 7 days, 0 to 10";
            case BOTHERED -> "How much the back bothered in the last 7 days, 0 to 10";
            case DAYS_LIMITED -> "Days of the last 7 on which the back kept from usual things";
            case MEDICINE_DAYS -> "Days of the last 7 with a pain medicine";
            case OVERALL_CHANGE -> "Change since the start, from -3 (much worse) to 3 (much better)";
            case ROLAND_MORRIS -> "Total of a Roland-Morris questionnaire filled in elsewhere, 0 to 24";
        };
    }

    static Node score(double value) {
        return quantity(value, "points", "{score}");
    }

    static Node days(double value) {
        return quantity(value, "days", "d");
    }

    static Node minutes(double value) {
        return quantity(value, "minutes", "min");
    }

    private static Node quantity(double value, String unit, String code) {
        Object number = value == Math.rint(value) ? (Object) (long) value : (Object) value;
        return Node.of()
                .with("value", number)
                .with("unit", unit)
                .with("system", UNITS)
                .with("code", code);
    }
}
