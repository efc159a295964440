// SPDX-License-Identifier: Apache-2.0
package app.supple.progress.report;

class IntroductionsInMemoryTest extends IntroductionsContract {

    private final Introductions kept = new IntroductionsInMemory();

    @Override
    protected Introductions introductions() {
        return kept;
    }
}
