// SPDX-License-Identifier: Apache-2.0
package app.supple.delivery.post;

import app.supple.delivery.Way;
import app.supple.delivery.carry.Carrier;

/// Who carries which way. A way that is not set up has a carrier too, which says so.
@FunctionalInterface
public interface Carriers {

    Carrier of(Way way);
}
