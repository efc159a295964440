// SPDX-License-Identifier: Apache-2.0
package app.supple.server;

import app.supple.server.content.Content;
import app.supple.server.content.ContentFiles;
import app.supple.server.web.Web;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/// What a house needs wherever its data lies, begun before that is known: a second core has nothing else to do while
/// the command line is read and the store is opened. Worth a quarter of the time of a start.
final class HeadStart {

    private final FutureTask<Content> reading = new FutureTask<>(() -> Content.readForStart(ContentFiles.packed()));

    private HeadStart() {}

    static HeadStart begin() {
        var start = new HeadStart();
        Thread.ofPlatform().daemon().name("head start").start(() -> {
            start.reading.run();
            Web.warmUp();
        });
        return start;
    }

    /// The content, as soon as it is read.
    ///
    /// @throws RuntimeException whatever is wrong with it
    Content content() {
        try {
            return reading.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the content was read", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
        }
    }
}
