// SPDX-License-Identifier: Apache-2.0
package app.supple.server.calendar.address;

import app.supple.server.calendar.bound.Unreadable;
import app.supple.server.calendar.bound.Worker;
import app.supple.server.calendar.file.CalendarFiles;
import app.supple.server.outward.Answer;
import app.supple.server.outward.Forbidden;
import app.supple.server.outward.Listed;
import app.supple.server.outward.Names;
import app.supple.server.outward.Outward;
import app.supple.server.outward.Place;
import app.supple.server.outward.Request;
import app.supple.server.outward.Target;
import java.io.IOException;
import java.io.InputStream;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/// Fetches calendars from the web, through the door that [Outward] is.
public final class Fetch {

    /// For all of it.
    static final Duration LONGEST = Duration.ofSeconds(15);

    private static final Duration READING = Duration.ofSeconds(8);

    private static final int LONGEST_MARK = 200;

    private static final String LATER = " It is tried again by itself; if it stays so, check the address.";

    private final Worker worker = Worker.waiting();
    private final Outward outward;
    private final Duration longest;

    /// @param hosts what the operator allows, wherever it leads, as `nas.local` or `nas.local:8443`
    public Fetch(Names names, Set<String> hosts) {
        this(names, hosts, LONGEST);
    }

    Fetch(Names names, Set<String> hosts, Duration longest) {
        this.outward = new Outward(names, new Listed(hosts, "SUPPLE_CALENDAR_HOSTS"));
        this.longest = longest;
    }

    /// What came of it.
    public sealed interface Fetched {

        /// What was there, and what to call it next time.
        record Body(String text, String mark) implements Fetched {}

        record Unchanged() implements Fetched {}

        record Failed(String sentence) implements Fetched {}
    }

    /// The address as it is kept, if it may be fetched at all.
    ///
    /// @throws Unreadable if not
    public String checked(String typed) {
        return target(typed).uri().toString();
    }

    /// The address of a calendar to subscribe to may begin with webcal.
    private Target target(String typed) {
        try {
            return outward.target(typed.strip().replaceFirst("^(?i)webcals?:", "https:"));
        } catch (Forbidden e) {
            throw new Unreadable(e.sentence());
        }
    }

    /// What is there now.
    ///
    /// @param mark what the other side called the state that is known already; empty if none is
    public Fetched get(String url, String mark) {
        var tooLong =
                new Fetched.Failed("The calendar did not arrive within " + longest.toSeconds() + " seconds." + LATER);
        return worker.within(longest, () -> guarded(url, mark), tooLong);
    }

    private Fetched guarded(String url, String mark) {
        try {
            return first(target(url), mark);
        } catch (Unreadable e) {
            return new Fetched.Failed(e.sentence());
        } catch (Forbidden e) {
            return new Fetched.Failed(e.sentence());
        } catch (UnknownHostException e) {
            return new Fetched.Failed("Nobody knows where the address leads." + LATER);
        }
    }

    private Fetched first(Target target, String mark) throws UnknownHostException {
        return outward.places(target).stream()
                .flatMap(place -> from(place, mark))
                .findFirst()
                .orElse(new Fetched.Failed("The other side does not answer, or not as a web server does." + LATER));
    }

    /// Empty if it does not answer.
    private static Stream<Fetched> from(Place place, String mark) {
        try (Answer answer = place.ask(request(mark))) {
            return Stream.of(answer(answer, mark));
        } catch (IOException | RuntimeException e) {
            return Stream.empty();
        }
    }

    private static Request request(String mark) {
        Map<String, String> headers =
                new HashMap<>(Map.of("Accept", "text/calendar, */*;q=0.1", "Accept-Encoding", "gzip"));
        if (!mark.isEmpty()) {
            // A tag is quoted, and a date is not.
            headers.put(mark.endsWith("\"") ? "If-None-Match" : "If-Modified-Since", mark);
        }
        return new Request("GET", headers, "", READING);
    }

    private static Fetched answer(Answer answer, String mark) throws IOException {
        return switch (answer.status()) {
            case 200 -> body(answer);
            case 304 -> mark.isEmpty() ? failed("answers as if it had been asked before") : new Fetched.Unchanged();
            case 301, 302, 303, 307, 308 ->
                new Fetched.Failed(
                        "The address sends on to another one, which is not followed. Open it in a browser, and"
                                + " give the address that it leads to.");
            case 401, 403 -> failed("asks for a password");
            case 404, 410 -> failed("has no calendar at this address");
            default -> failed("answers with error " + answer.status());
        };
    }

    private static Fetched failed(String how) {
        return new Fetched.Failed("The other side " + how + "." + LATER);
    }

    private static Fetched body(Answer answer) throws IOException {
        boolean packed = answer.header("Content-Encoding")
                .filter("gzip"::equalsIgnoreCase)
                .isPresent();
        InputStream in = answer.body();
        byte[] bytes = (packed ? new GZIPInputStream(in) : in).readNBytes(CalendarFiles.LARGEST + 1);
        return bytes.length > CalendarFiles.LARGEST
                ? new Fetched.Failed(CalendarFiles.TOO_LARGE)
                : new Fetched.Body(CalendarFiles.text(bytes), mark(answer));
    }

    private static String mark(Answer answer) {
        return answer.header("ETag")
                .or(() -> answer.header("Last-Modified"))
                .filter(mark -> mark.length() <= LONGEST_MARK)
                .orElse("");
    }
}
