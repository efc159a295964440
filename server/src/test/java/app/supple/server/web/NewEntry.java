// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web;

import app.supple.server.wire.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a browser hands in, good unless a test spoils it.
public final class NewEntry {

    public static final String ID = "6f1c7a52-0c1e-4c7e-9a5b-3f2b8f0d4e11";
    public static final String OTHER_ID = "7f1c7a52-0c1e-4c7e-9a5b-3f2b8f0d4e12";
    public static final String ADDRESS = "/api/v1/entries/" + ID;

    private final Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    private final Map<String, @Nullable Object> step = new LinkedHashMap<>();

    private NewEntry() {}

    public static NewEntry good() {
        return new NewEntry()
                .with("routine", "evening")
                .with("started_at", "2026-11-22T21:31:05+01:00")
                .with("ended_at", "2026-11-22T21:41:05+01:00")
                .with("zone", "Europe/Berlin")
                .with("ending", "finished")
                .with("pain_before", 4)
                .with("pain_after", null)
                .with("note", "Slept well, “better” – ça va.")
                .withSteps()
                .withStep("stretch", "trunk-rotation")
                .withStep("form", "easier")
                .withStep("side", "left")
                .withStep("outcome", "hurt")
                .withStep("planned_seconds", 30)
                .withStep("seconds", 12)
                .withStep("pain", 6);
    }

    public NewEntry with(String name, @Nullable Object value) {
        fields.put(name, value);
        return this;
    }

    public NewEntry without(String name) {
        fields.remove(name);
        return this;
    }

    public NewEntry withStep(String name, @Nullable Object value) {
        step.put(name, value);
        return this;
    }

    public NewEntry withoutStep(String name) {
        step.remove(name);
        return this;
    }

    public NewEntry withSteps(int count) {
        List<Object> steps = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            steps.add(step);
        }
        return with("steps", steps);
    }

    public String json() {
        return Json.write(fields);
    }

    private NewEntry withSteps() {
        return with("steps", List.of(step));
    }
}
