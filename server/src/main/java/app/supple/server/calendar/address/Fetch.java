// SPDX-License-Identifier: Apache-2.0
package app.supple.server.calendar.address;

import app.supple.server.calendar.bound.Unreadable;
import app.supple.server.calendar.bound.Worker;
import app.supple.server.calendar.file.CalendarFiles;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.webclient.api.DnsAddressLookup;
import io.helidon.webclient.api.HttpClientRequest;
import io.helidon.webclient.api.HttpClientResponse;
import io.helidon.webclient.api.Proxy;
import io.helidon.webclient.api.WebClient;
import io.helidon.webclient.spi.DnsResolver;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/// Fetches calendars from the web, and from nowhere else.
///
/// The name is looked up once, all that comes of it is checked, and the connection goes to just that: whoever answers
/// differently the second time is not asked a second time. No redirect is followed, and no proxy asked.
public final class Fetch {

    /// For all of it.
    static final Duration LONGEST = Duration.ofSeconds(15);

    private static final Duration CONNECTING = Duration.ofSeconds(4);

    private static final Duration READING = Duration.ofSeconds(8);

    /// Of one name, no more are tried.
    private static final int MOST_ADDRESSES = 3;

    private static final int LONGEST_MARK = 200;

    private static final String LATER = " It is tried again by itself; if it stays so, check the address.";

    private final Worker worker = Worker.waiting();
    private final Names names;
    private final Set<String> hosts;
    private final Duration longest;

    /// @param hosts what the operator allows, wherever it leads, as `nas.local` or `nas.local:8443`
    public Fetch(Names names, Set<String> hosts) {
        this(names, hosts, LONGEST);
    }

    Fetch(Names names, Set<String> hosts, Duration longest) {
        this.names = names;
        this.hosts = Set.copyOf(hosts);
        this.longest = longest;
    }

    /// Looks up names, as `InetAddress.getAllByName` does.
    @FunctionalInterface
    public interface Names {

        /// At least one.
        InetAddress[] addresses(String host) throws UnknownHostException;
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

    private Target target(String typed) {
        return Target.of(typed, hosts);
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
            Target target = target(url);
            return first(target, addresses(target), mark);
        } catch (Unreadable e) {
            return new Fetched.Failed(e.sentence());
        } catch (UnknownHostException e) {
            return new Fetched.Failed("Nobody knows where the address leads." + LATER);
        }
    }

    private List<InetAddress> addresses(Target target) throws UnknownHostException {
        List<InetAddress> found = List.of(names.addresses(target.host()));
        if (!target.listed() && !found.stream().allMatch(PublicAddresses::has)) {
            throw new Unreadable(Target.notPublic(target.host()));
        }
        return found;
    }

    private static Fetched first(Target target, List<InetAddress> addresses, String mark) {
        return addresses.stream()
                .limit(MOST_ADDRESSES)
                .flatMap(address -> from(target, address, mark))
                .findFirst()
                .orElse(new Fetched.Failed("The other side does not answer, or not as a web server does." + LATER));
    }

    /// Empty if it does not answer.
    private static Stream<Fetched> from(Target target, InetAddress address, String mark) {
        try (HttpClientResponse response = request(target, address, mark).request()) {
            return Stream.of(answer(response, mark));
        } catch (IOException | RuntimeException e) {
            return Stream.empty();
        }
    }

    private static HttpClientRequest request(Target target, InetAddress address, String mark) {
        HttpClientRequest request = WebClient.builder()
                .dnsResolver(new Only(address))
                .proxy(Proxy.noProxy())
                .followRedirects(false)
                .keepAlive(false)
                .shareConnectionCache(false)
                .servicesDiscoverServices(false)
                .contentEncoding(encoding -> encoding.contentEncodingsDiscoverServices(false))
                .connectTimeout(CONNECTING)
                .readTimeout(READING)
                .build()
                .get()
                .uri(target.uri())
                .header(HeaderNames.ACCEPT, "text/calendar, */*;q=0.1")
                .header(HeaderNames.ACCEPT_ENCODING, "gzip")
                .header(HeaderNames.USER_AGENT, "Supple");
        return mark.isEmpty() ? request : request.header(condition(mark), mark);
    }

    /// A tag is quoted, and a date is not.
    private static HeaderName condition(String mark) {
        return mark.endsWith("\"") ? HeaderNames.IF_NONE_MATCH : HeaderNames.IF_MODIFIED_SINCE;
    }

    private static Fetched answer(HttpClientResponse response, String mark) throws IOException {
        return switch (response.status().code()) {
            case 200 -> body(response);
            case 304 -> mark.isEmpty() ? failed("answers as if it had been asked before") : new Fetched.Unchanged();
            case 301, 302, 303, 307, 308 ->
                new Fetched.Failed(
                        "The address sends on to another one, which is not followed. Open it in a browser, and"
                                + " give the address that it leads to.");
            case 401, 403 -> failed("asks for a password");
            case 404, 410 -> failed("has no calendar at this address");
            default -> failed("answers with error " + response.status().code());
        };
    }

    private static Fetched failed(String how) {
        return new Fetched.Failed("The other side " + how + "." + LATER);
    }

    private static Fetched body(HttpClientResponse response) throws IOException {
        boolean packed = response.headers()
                .first(HeaderNames.CONTENT_ENCODING)
                .filter("gzip"::equalsIgnoreCase)
                .isPresent();
        InputStream in = response.inputStream();
        byte[] bytes = (packed ? new GZIPInputStream(in) : in).readNBytes(CalendarFiles.LARGEST + 1);
        return bytes.length > CalendarFiles.LARGEST
                ? new Fetched.Failed(CalendarFiles.TOO_LARGE)
                : new Fetched.Body(CalendarFiles.text(bytes), mark(response));
    }

    private static String mark(HttpClientResponse response) {
        return response.headers()
                .first(HeaderNames.ETAG)
                .or(() -> response.headers().first(HeaderNames.LAST_MODIFIED))
                .filter(mark -> mark.length() <= LONGEST_MARK)
                .orElse("");
    }

    /// Knows one address, which was checked. It bears the name that was asked for, or Helidon would look up a name for
    /// it, and take the certificate of that.
    private record Only(InetAddress address) implements DnsResolver {

        @Override
        public InetAddress resolveAddress(String host, DnsAddressLookup lookup) {
            try {
                return InetAddress.getByAddress(host, address.getAddress());
            } catch (UnknownHostException e) {
                throw new IllegalStateException("An address of 4 or 16 bytes is always one", e);
            }
        }
    }
}
