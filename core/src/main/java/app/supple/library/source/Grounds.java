// SPDX-License-Identifier: Apache-2.0
package app.supple.library.source;

/// What a number rests on: its source, how sure we are, and one sentence of reason.
public record Grounds(SourceId source, Confidence confidence, String because) {}
