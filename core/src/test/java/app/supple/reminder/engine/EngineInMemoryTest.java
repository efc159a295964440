// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.engine;

import app.supple.reminder.keep.Occurrences;
import app.supple.reminder.keep.OccurrencesInMemory;

class EngineInMemoryTest extends EngineContract {

    @Override
    protected Occurrences occurrences() {
        return new OccurrencesInMemory();
    }
}
