// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.anatomy;

import java.util.List;

/// What a movement promises: what rests on what, and which muscles are longer at its end than at its start.
public record Claims(List<Contact> contacts, List<Stretched> stretched) {
    public static final Claims NONE = new Claims(List.of(), List.of());

    public Claims {
        contacts = List.copyOf(contacts);
        stretched = List.copyOf(stretched);
    }
}
