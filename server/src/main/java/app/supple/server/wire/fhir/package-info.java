// SPDX-License-Identifier: Apache-2.0
/// How does a report read in the words of FHIR R4?
@NullMarked
package app.supple.server.wire.fhir;

import org.jspecify.annotations.NullMarked;
