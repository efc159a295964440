// SPDX-License-Identifier: Apache-2.0
package app.supple.diary.checkin;

class CheckInsInMemoryTest extends CheckInsContract {

    private final CheckIns kept = new CheckInsInMemory();

    @Override
    protected CheckIns checkIns() {
        return kept;
    }
}
