// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store;

import app.supple.diary.entry.Entry;
import java.nio.file.Path;
import java.util.UUID;

/// Adds entries as fast as it can, and prints the id of each once it was acknowledged, until nobody listens any more.
final class WritingChild {

    private WritingChild() {}

    public static void main(String[] args) {
        try (var store = Store.open(Path.of(args[0]))) {
            do {
                Entry entry = Diaries.entry(UUID.randomUUID());
                store.entries().add(entry);
                System.out.print(entry.id() + "\n");
            } while (!System.out.checkError());
        }
    }
}
