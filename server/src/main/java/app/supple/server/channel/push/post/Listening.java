// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel.push.post;

import app.supple.server.channel.push.post.Reply.Answer;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/// Listens to one answer: to its head, and to the beginning of its body. The head says whether the message
/// was taken, so it counts even if the body never ends, or breaks off.
final class Listening implements BodyHandler<Void>, BodySubscriber<Void> {

    private final CompletableFuture<Void> heard = new CompletableFuture<>();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private @Nullable Subscription source;
    private volatile @Nullable ResponseInfo head;

    @Override
    public BodySubscriber<Void> apply(ResponseInfo info) {
        head = info;
        return this;
    }

    @Override
    public CompletionStage<Void> getBody() {
        return heard;
    }

    @Override
    public void onSubscribe(Subscription subscription) {
        source = subscription;
        subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> parts) {
        parts.forEach(this::keep);
        if (size() == Answer.LONGEST_BODY && source != null) {
            source.cancel();
            heard.complete(null);
        }
    }

    private void keep(ByteBuffer part) {
        synchronized (body) {
            byte[] bytes = new byte[Math.min(part.remaining(), Answer.LONGEST_BODY - body.size())];
            part.get(bytes);
            body.writeBytes(bytes);
        }
    }

    private int size() {
        synchronized (body) {
            return body.size();
        }
    }

    @Override
    public void onError(Throwable problem) {
        heard.completeExceptionally(problem);
    }

    @Override
    public void onComplete() {
        heard.complete(null);
    }

    /// What was heard so far; if that is nothing, why.
    Reply reply(String otherwise) {
        ResponseInfo known = head;
        if (known == null) {
            return new Reply.Silence(otherwise);
        }
        synchronized (body) {
            return new Answer(
                    known.statusCode(),
                    known.headers().firstValue("Retry-After").orElse(""),
                    body.toString(StandardCharsets.UTF_8));
        }
    }
}
