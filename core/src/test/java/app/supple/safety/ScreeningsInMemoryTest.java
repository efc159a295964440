// SPDX-License-Identifier: Apache-2.0
package app.supple.safety;

class ScreeningsInMemoryTest extends ScreeningsContract {

    private final Screenings screenings = new ScreeningsInMemory();

    @Override
    protected Screenings screenings() {
        return screenings;
    }
}
