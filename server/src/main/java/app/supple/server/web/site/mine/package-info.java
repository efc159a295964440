// SPDX-License-Identifier: Apache-2.0
/// How does a person add what their therapist gave them?
@NullMarked
package app.supple.server.web.site.mine;

import org.jspecify.annotations.NullMarked;
