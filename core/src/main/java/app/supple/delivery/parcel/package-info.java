// SPDX-License-Identifier: Apache-2.0
/// What is on its way to one device, and how far has it come?
@NullMarked
package app.supple.delivery.parcel;

import org.jspecify.annotations.NullMarked;
