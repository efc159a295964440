// SPDX-License-Identifier: Apache-2.0
/// Where does a point lie, and where does the camera see it?
@NullMarked
package app.supple.figure.space;

import org.jspecify.annotations.NullMarked;
