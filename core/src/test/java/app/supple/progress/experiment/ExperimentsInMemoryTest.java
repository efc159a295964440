// SPDX-License-Identifier: Apache-2.0
package app.supple.progress.experiment;

class ExperimentsInMemoryTest extends ExperimentsContract {

    private final Experiments experiments = new ExperimentsInMemory();

    @Override
    protected Experiments experiments() {
        return experiments;
    }
}
