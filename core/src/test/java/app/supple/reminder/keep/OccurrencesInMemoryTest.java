// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.keep;

class OccurrencesInMemoryTest extends OccurrencesContract {

    private final Occurrences occurrences = new OccurrencesInMemory();

    @Override
    protected Occurrences occurrences() {
        return occurrences;
    }
}
