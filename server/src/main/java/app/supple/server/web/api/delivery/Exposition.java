// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.api.delivery;

import app.supple.delivery.Way;
import app.supple.delivery.parcel.Tally.Count;
import app.supple.delivery.parcel.Tally.Kind;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot.GaugeDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.InfoSnapshot;
import io.prometheus.metrics.model.snapshots.InfoSnapshot.InfoDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Numbers as Prometheus reads them, text format 0.0.4. The writer puts them in order.
final class Exposition {

    static final String TYPE = "text/plain; version=0.0.4; charset=utf-8";

    /// Ways that hear of it when a message was seen. A mail that nobody opened and one that was read look the same.
    private static final Set<Way> SEEING = EnumSet.of(Way.BROWSER, Way.DESKTOP);

    private static final Set<Kind> OUT = EnumSet.of(Kind.ACCEPTED, Kind.SHOWN, Kind.OPENED);

    private Exposition() {}

    static byte[] of(List<Count> counts, String version) {
        var all = MetricSnapshots.of(deliveries(counts), dropped(counts), seen(counts), info(version));
        var out = new ByteArrayOutputStream();
        try {
            PrometheusTextFormatWriter.create().write(out, all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /// Each way that was gone with every stage, so that a line does not break off at zero.
    private static GaugeSnapshot deliveries(List<Count> counts) {
        var gauge = GaugeSnapshot.builder()
                .name("supple_deliveries")
                .help("Messages that fell due in the last 24 hours, by how far they have come.");
        for (String way : counts.stream().map(Exposition::way).collect(Collectors.toSet())) {
            for (Kind kind : Kind.values()) {
                gauge.dataPoint(point(Labels.of("way", way, "stage", word(kind)), sum(counts, way, EnumSet.of(kind))));
            }
        }
        return gauge.build();
    }

    private static GaugeSnapshot dropped(List<Count> counts) {
        var gauge = GaugeSnapshot.builder()
                .name("supple_deliveries_dropped")
                .help("Messages of the last 24 hours that were not sent, by the reason.");
        for (Count count : counts) {
            if (count.reason() != null) {
                gauge.dataPoint(point(Labels.of("way", way(count), "reason", word(count.reason())), count.number()));
            }
        }
        return gauge.build();
    }

    private static GaugeSnapshot seen(List<Count> counts) {
        var gauge = GaugeSnapshot.builder()
                .name("supple_delivery_seen_ratio")
                .help("Of the messages that a service took in the last 24 hours, the part that was shown.");
        for (Way way : SEEING) {
            int out = sum(counts, word(way), OUT);
            if (out > 0) {
                int seen = sum(counts, word(way), EnumSet.of(Kind.SHOWN, Kind.OPENED));
                gauge.dataPoint(point(Labels.of("way", word(way)), (double) seen / out));
            }
        }
        return gauge.build();
    }

    private static InfoSnapshot info(String version) {
        var point = InfoDataPointSnapshot.builder().labels(Labels.of("version", version));
        return InfoSnapshot.builder()
                .name("supple")
                .help("Which Supple answers.")
                .dataPoint(point.build())
                .build();
    }

    private static GaugeDataPointSnapshot point(Labels labels, double value) {
        return GaugeDataPointSnapshot.builder().labels(labels).value(value).build();
    }

    private static int sum(List<Count> counts, String way, Set<Kind> kinds) {
        return counts.stream()
                .filter(count -> way(count).equals(way) && kinds.contains(count.kind()))
                .mapToInt(Count::number)
                .sum();
    }

    private static String way(Count count) {
        @Nullable Way way = count.way();
        return way == null ? "removed" : word(way);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
