// SPDX-License-Identifier: Apache-2.0
package app.supple.delivery.key;

class SenderKeysInMemoryTest extends SenderKeysContract {

    private final SenderKeys keys = new SenderKeysInMemory();

    @Override
    protected SenderKeys keys() {
        return keys;
    }
}
