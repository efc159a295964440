// SPDX-License-Identifier: Apache-2.0
package app.supple.server.outward;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.helidon.http.HeaderNames;
import io.helidon.http.Method;
import io.helidon.webclient.api.Proxy;
import io.helidon.webclient.http1.Http1Client;
import io.helidon.webclient.http1.Http1ClientRequest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;

/// Where an address of the web leads: one computer, which was checked. A connection goes just there, whatever the name
/// leads to by then.
public final class Place {

    private static final Duration CONNECTING = Duration.ofSeconds(4);

    private final URI uri;
    private final InetAddress address;

    Place(URI uri, InetAddress address) {
        this.uri = uri;
        this.address = address;
    }

    /// Connects and asks. No redirect is followed, no proxy asked, and nothing of the answer read but its head.
    ///
    /// @throws IOException if nobody answers, or not as a web server does
    public Answer ask(Request request) throws IOException {
        try {
            Http1ClientRequest asked = prepared(request);
            return new Answer(
                    request.body().isEmpty()
                            ? asked.request()
                            : asked.submit(request.body().getBytes(UTF_8)));
        } catch (RuntimeException e) {
            // That is how Helidon says it.
            throw new IOException(e);
        }
    }

    private Http1ClientRequest prepared(Request request) {
        Http1ClientRequest asked = Http1Client.builder()
                .dnsResolver(new Only(address))
                .proxy(Proxy.noProxy())
                .followRedirects(false)
                .keepAlive(false)
                .shareConnectionCache(false)
                .servicesDiscoverServices(false)
                .contentEncoding(encoding -> encoding.contentEncodingsDiscoverServices(false))
                .sendExpectContinue(false)
                .connectTimeout(CONNECTING)
                .readTimeout(request.reading())
                .build()
                .method(Method.create(request.method()))
                .uri(uri)
                .header(HeaderNames.USER_AGENT, "Supple");
        request.headers().forEach((name, value) -> asked.header(HeaderNames.create(name), value));
        return asked;
    }
}
