// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.page;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The same view with a hostile text in place of every text, however deep.
final class Hostile {

    private Hostile() {}

    static Record copy(Record view, String text) {
        try {
            RecordComponent[] parts = view.getClass().getRecordComponents();
            Class<?>[] types =
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
            @Nullable Object[] values = new @Nullable Object[parts.length];
            for (int i = 0; i < parts.length; i++) {
                values[i] = poisoned(parts[i].getAccessor().invoke(view), text);
            }
            return (Record) view.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("a view is not a plain record: " + view.getClass(), e);
        }
    }

    private static @Nullable Object poisoned(@Nullable Object value, String text) {
        return switch (value) {
            case String _ -> text;
            case Record inner -> copy(inner, text);
            case List<?> list -> list.stream().map(each -> poisoned(each, text)).toList();
            case null, default -> value;
        };
    }
}
