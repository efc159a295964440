// SPDX-License-Identifier: Apache-2.0
package app.supple.delivery.key;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/// Keeps a pair for as long as a test runs. Obeys [SenderKeysContract].
public final class SenderKeysInMemory implements SenderKeys {

    private final AtomicReference<Optional<SenderKey>> kept = new AtomicReference<>(Optional.empty());

    @Override
    public Optional<SenderKey> find() {
        return kept.get();
    }

    @Override
    public SenderKey keep(SenderKey made) {
        return kept.updateAndGet(before -> before.or(() -> Optional.of(made))).orElseThrow();
    }
}
