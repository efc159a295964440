// SPDX-License-Identifier: Apache-2.0
package app.supple.server.zone;

import app.supple.person.TzRules;
import com.ibm.icu.util.BasicTimeZone;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZoneRule;
import com.ibm.icu.util.TimeZoneTransition;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/// The rules that came with ICU, said in Java's words. A zone in which nothing is new keeps Java's own rules: they are
/// shared, and know no end.
final class IcuRules implements TzRules {

    /// Before this, ICU and Java may differ about what nobody plans any more.
    private static final Instant SINCE = Instant.EPOCH;

    /// Changes of clocks after this are not looked at. The last offset before it stays for good.
    private static final Instant UNTIL = Instant.parse("2100-01-01T00:00:00Z");

    private final Set<String> known = Arrays.stream(TimeZone.getAvailableIDs()).collect(Collectors.toUnmodifiableSet());
    private final Map<ZoneId, ZoneRules> read = new ConcurrentHashMap<>();

    @Override
    public Version version() {
        return Version.of(TimeZone.getTZDataVersion());
    }

    @Override
    public ZoneRules rules(ZoneId zone) {
        return known.contains(zone.getId()) ? read.computeIfAbsent(zone, IcuRules::read) : zone.getRules();
    }

    private static ZoneRules read(ZoneId zone) {
        ZoneRules ours = zone.getRules();
        ZoneRules theirs = translated(zone.getId());
        boolean nothingNew = ours.getOffset(SINCE).equals(theirs.getOffset(SINCE))
                && changes(ours).equals(changes(theirs));
        return nothingNew ? ours : theirs;
    }

    private static ZoneRules translated(String id) {
        var zone = (BasicTimeZone) TimeZone.getTimeZone(id, TimeZone.TIMEZONE_ICU);
        TimeZoneRule first = zone.getTimeZoneRules()[0];
        return ZoneRules.of(
                offset(first, TimeZoneRule::getRawOffset),
                offset(first, IcuRules::offset),
                changes(zone, TimeZoneRule::getRawOffset),
                changes(zone, IcuRules::offset),
                List.of());
    }

    private static List<ZoneOffsetTransition> changes(BasicTimeZone zone, ToIntFunction<TimeZoneRule> millis) {
        List<ZoneOffsetTransition> changes = new ArrayList<>();
        TimeZoneTransition next = zone.getNextTransition(Long.MIN_VALUE, false);
        while (next != null && next.getTime() < UNTIL.toEpochMilli()) {
            ZoneOffset before = offset(next.getFrom(), millis);
            ZoneOffset after = offset(next.getTo(), millis);
            if (!before.equals(after)) {
                var time = LocalDateTime.ofEpochSecond(next.getTime() / 1000, 0, before);
                changes.add(ZoneOffsetTransition.of(time, before, after));
            }
            next = zone.getNextTransition(next.getTime(), false);
        }
        return changes;
    }

    /// Each change from [#SINCE] to [#UNTIL].
    private static List<ZoneOffsetTransition> changes(ZoneRules rules) {
        List<ZoneOffsetTransition> changes = new ArrayList<>();
        ZoneOffsetTransition next = rules.nextTransition(SINCE);
        while (next != null && next.getInstant().isBefore(UNTIL)) {
            changes.add(next);
            next = rules.nextTransition(next.getInstant());
        }
        return changes;
    }

    private static int offset(TimeZoneRule rule) {
        return rule.getRawOffset() + rule.getDSTSavings();
    }

    private static ZoneOffset offset(TimeZoneRule rule, ToIntFunction<TimeZoneRule> millis) {
        return ZoneOffset.ofTotalSeconds(millis.applyAsInt(rule) / 1000);
    }
}
