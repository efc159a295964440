// SPDX-License-Identifier: Apache-2.0
package bench.push;

import app.supple.delivery.Address;
import app.supple.delivery.carry.Letter;
import app.supple.delivery.carry.Outcome;
import app.supple.delivery.key.SenderKeysInMemory;
import app.supple.server.channel.push.BrowserCarrier;
import app.supple.server.channel.push.PushSettings;
import app.supple.server.channel.push.fake.Carriers;
import app.supple.server.channel.push.fake.Letters;
import app.supple.server.channel.push.fake.LoopbackPush;
import app.supple.server.channel.push.post.Post;
import app.supple.server.channel.push.post.Post.Limits;
import app.supple.server.channel.push.seal.Crypto;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/// Two who post the same bytes: Supple's carrier, and Java's client with everything made beforehand.
sealed interface Sending extends AutoCloseable {

    /// @return whether it was taken
    boolean send(int number) throws Exception;

    @Override
    void close();

    static BrowserCarrier carrier(LoopbackPush service, Crypto crypto) {
        return new BrowserCarrier(
                new SenderKeysInMemory(),
                new PushSettings(
                        Carriers.CONTACT, service.hosts(), crypto, () -> URI.create("https://supple.stretching.dev")),
                InstantSource.fixed(Letters.NINE),
                new Post(service.trusting(), Limits.USUAL));
    }

    /// Sealed ahead, as Supple does; each of them is posted many times.
    record Supple(BrowserCarrier carrier, List<Letter> letters) implements Sending {

        static Supple to(LoopbackPush service) {
            var carrier = Sending.carrier(service, Crypto.JDK);
            return new Supple(
                    carrier,
                    IntStream.range(0, 500)
                            .mapToObj(_ -> Letters.to(service.device().address()))
                            .map(letter -> Letters.sealed(letter, carrier.seal(letter).orElseThrow()))
                            .toList());
        }

        @Override
        public boolean send(int number) {
            return carrier.carry(letters.get(number % letters.size())) instanceof Outcome.Arrived;
        }

        @Override
        public void close() {
            carrier.close();
        }
    }

    record Bare(HttpClient client, List<HttpRequest> requests) implements Sending {

        /// @param headers as Supple sent them
        static Bare like(Supple supple, LoopbackPush service, Map<String, String> headers) {
            var client = HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_2)
                    .sslContext(service.trusting())
                    .executor(Executors.newVirtualThreadPerTaskExecutor())
                    .build();
            return new Bare(
                    client,
                    supple.letters().stream().map(letter -> request(letter, headers)).toList());
        }

        private static HttpRequest request(Letter letter, Map<String, String> headers) {
            var to = ((Address.Browser) letter.to().address()).endpoint();
            byte[] bytes = letter.parcel().sealed().bytes();
            var request = HttpRequest.newBuilder(to).POST(BodyPublishers.ofByteArray(bytes));
            headers.forEach(request::setHeader);
            return request.build();
        }

        @Override
        public boolean send(int number) throws Exception {
            return client.send(requests.get(number % requests.size()), BodyHandlers.discarding())
                            .statusCode()
                    == 201;
        }

        @Override
        public void close() {
            client.shutdownNow();
        }
    }
}
