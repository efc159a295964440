// SPDX-License-Identifier: Apache-2.0
package app.supple.diary.note;

class NotesInMemoryTest extends NotesContract {

    private final Notes kept = new NotesInMemory();

    @Override
    protected Notes notes() {
        return kept;
    }
}
