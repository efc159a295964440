// SPDX-License-Identifier: Apache-2.0
/// Which words stand on which page?
///
/// One record per template, made of words that are ready to be read. No page computes anything,
/// and nothing in here knows the house: the resources of `web` fill these records.
@NullMarked
package app.supple.server.web.page;

import org.jspecify.annotations.NullMarked;
