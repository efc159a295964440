// SPDX-License-Identifier: Apache-2.0
package app.supple.person;

class PeopleInMemoryTest extends PeopleContract {

    private final People people = new PeopleInMemory();

    @Override
    protected People people() {
        return people;
    }
}
