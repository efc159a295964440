// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/// One Supple for all tests of a class, where none of them gets in the way of another.
public abstract class SharedHouse {

    protected static RunningHouse house;

    @BeforeAll
    static void openHouse(@TempDir Path folder) {
        house = RunningHouse.in(folder);
    }

    @AfterAll
    static void closeHouse() {
        house.close();
    }
}
