// SPDX-License-Identifier: Apache-2.0
/// Does a person get through the house, with their own browser?
@NullMarked
package app.supple.journeys;

import org.jspecify.annotations.NullMarked;
