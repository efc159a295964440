// SPDX-License-Identifier: Apache-2.0
package app.supple.server;

import java.util.Map;
import java.util.TreeMap;

/// What can be wrong with an export.
final class HostileExports {

    private HostileExports() {}

    /// By what is changed, as an expression.
    static Map<String, String> changes() {
        Map<String, String> changes = new TreeMap<>();
        changes.put("supple-export", "supple");
        changes.put("\"version\":1", "\"version\":\"1\"");
        changes.put("\"written_at\":\"[^\"]*\"", "\"written_at\":7");
        changes.put("Europe/Berlin", "Europe/Atlantis");
        changes.put("\"first_hour_minutes\":45", "\"first_hour_minutes\":121");
        changes.put("\"rising\":\"07:00\"", "\"rising\":\"25:00\"");
        changes.put("\"rising\":\"07:00\",\"bed\":\"22:30\"", "\"rising\":\"07:00\",\"bed\":\"07:10\"");
        changes.put("\\{\"rising\":\"07:00\",\"bed\":\"22:30\"\\},", "");
        changes.put("brown-long-broad", "<script>");
        changes.put("\"every_minutes\":90", "\"every_minutes\":1");
        changes.put("\"cap\":5", "\"cap\":25");
        changes.put("\"day\":\"monday\"", "\"day\":\"sunday\"");
        changes.put("\"pace\":\"movement\"", "\"pace\":\"MOVEMENT\"");
        changes.put("\"cause\":\"illness\"", "\"cause\":\"war\"");
        changes.put("\"own-clam\"", "\"cat-camel\"");
        changes.put("\"picture\":\"", "\"picture\":\"AAAA");
        changes.put("\"steps\":\\[\"Lie", "\"steps\":[\"\\\\u202eLie");
        changes.put("\"repetitions\":10", "\"repetitions\":31");
        changes.put("\"removed\":true", "\"removed\":\"true\"");
        changes.put("\"my-tea-break\"", "\"evening\"");
        changes.put("\"routine\":\"my-tea-break\"", "\"routine\":\"my-lost-one\"");
        changes.put("\"programme\":\"starter\"", "\"programme\":\"marathon\"");
        changes.put("\"part\":\"morning\",\"action\"", "\"part\":\"practice\",\"action\"");
        changes.put("\"to\":\"19:30\"", "\"to\":\"half past\"");
        changes.put("\"question\":\"osteoporosis\"", "\"question\":\"a b\"");
        changes.put("\"bar\":\"ask_first\"", "\"bar\":\"open\"");
        changes.putAll(progress());
        changes.putAll(diary());
        return changes;
    }

    private static Map<String, String> progress() {
        Map<String, String> changes = new TreeMap<>();
        changes.put("\"born\":1985", "\"born\":2027");
        changes.put("Ada Łovelace", " ");
        changes.put("\"draw\":\"01011010010110\"", "\"draw\":\"11111010010110\"");
        changes.put("\"draw\":\"0101101001", "\"draw\":\"0x01101001");
        changes.put("\"lifted\":\\[\\{\"date\":\"2026", "\"lifted\":[{\"date\":\"2025");
        changes.put("\"start\":\"2026-11-23\"", "\"start\":\"2026-11-25\"");
        changes.put("\"stopped\":\"2026", "\"stopped\":\"26");
        return changes;
    }

    private static Map<String, String> diary() {
        Map<String, String> changes = new TreeMap<>();
        changes.put("\"edition\":1", "\"edition\":0");
        changes.put("\"edition\":2", "\"edition\":1");
        changes.put("\"id\":\"a2\"", "\"id\":\"a1\"");
        changes.put("\"id\":\"a1\",\"value\"", "\"id\":\"a9\",\"value\"");
        changes.put("\"roland_morris\":0", "\"roland_morris\":25");
        changes.put("\"overall_change\":-3", "\"overall_change\":-4");
        changes.put("\"round\":\"start\"", "\"round\":\"week_7\"");
        changes.put("\"date\":\"2026-11-22\",\"medicine\"", "\"date\":\"2126-11-22\",\"medicine\"");
        changes.put("\"date\":\"2026-11-21\",\"pain\"", "\"date\":\"2026-11-22\",\"pain\"");
        changes.put("\"pain\":1,", "\"pain\":11,");
        changes.put("\"pain\":2,", "\"pain\":2.5,");
        changes.put("\"pain\":3,", "\"pain\":\"3\",");
        changes.put("Tag 5", "Tag\\\\u00005");
        changes.put("Tag 10", "x".repeat(501));
        changes.put("Tag 15", "\\\\ud83d");
        changes.put("\"started_at\":\"2026", "\"started_at\":\"2027");
        changes.put("\"ended_at\":\"2026", "\"ended_at\":\"2025");
        changes.put(
                "\"stretch\":\"cat-camel\",\"form\":\"standard\",\"side\"",
                "\"stretch\":\"dog\",\"form\":\"standard\",\"side\"");
        changes.put("\"planned_seconds\":30", "\"planned_seconds\":-1");
        changes.put("\"outcome\":\"hurt\"", "\"outcome\":\"broken\"");
        changes.put("\"ending\":\"finished\"", "\"ending\":\"bored\"");
        changes.put("\"limited\":\"no\"", "\"limited\":\"no\",\"__proto__\":1");
        changes.put("\"notes\":80", "\"notes\":81");
        changes.put("\"counts\"", "\"totals\"");
        return changes;
    }

    /// By what is wrong.
    static Map<String, String> broken(String good) {
        Map<String, String> files = new TreeMap<>();
        files.put("nothing", "");
        files.put("zeros", "\0".repeat(1000));
        files.put("a list", "[]");
        files.put("null", "null");
        files.put("brackets without end", "[".repeat(1_000_000));
        files.put("half of it", good.substring(0, good.length() / 2));
        files.put("all but its last letters", good.substring(0, good.length() - 3));
        files.put("two in one", good + good);
        files.put("something after it", good + "x");
        files.put("a field twice", good.replaceFirst("\"limited\":\"no\"", "\"limited\":\"no\",\"limited\":\"no\""));
        files.put("a part twice", good.replaceFirst("\"counts\"", "\"notes\":[],\"counts\""));
        files.put("a remark", good.replaceFirst("\"counts\"", "/* hello */\"counts\""));
        files.put("no number", good.replaceFirst("\"pain\":1,", "\"pain\":NaN,"));
        files.put("a number without end", good.replaceFirst("\"pain\":1,", "\"pain\":" + "9".repeat(100_000) + ","));
        files.put(
                "a name without end", good.replaceFirst("\"counts\"", "\"" + "x".repeat(100_000) + "\":1,\"counts\""));
        files.put("a text without end", good.replaceFirst("Tag 5", "x".repeat(1_000_001)));
        files.put("a thing without end", good.replaceFirst("\"pain\":1,", "\"pain\":[" + "0,".repeat(100_000) + "0],"));
        files.put(
                "deeper than anything",
                good.replaceFirst("\"pain\":1,", "\"pain\":" + "[".repeat(20) + "]".repeat(20) + ","));
        files.put("a session twice", twice(good));
        files.put("a ZIP", "PK\3\4" + good);
        files.put("a text in quotes", "\"supple-export\"");
        files.put("a file to share", "{\"format\": \"supple\", \"version\": 1, \"title\": \"T\"}");
        return files;
    }

    private static String twice(String good) {
        int from = good.indexOf("\"sessions\":[\n") + "\"sessions\":[\n".length();
        String first = good.substring(from, good.indexOf('\n', from) + 1);
        return good.substring(0, from) + first + good.substring(from);
    }
}
