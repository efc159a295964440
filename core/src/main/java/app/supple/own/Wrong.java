// SPDX-License-Identifier: Apache-2.0
package app.supple.own;

/// What is wrong with one field of what somebody wrote.
///
/// @param field as the form and the file call it
/// @param sentence what is wrong, and what to do
public record Wrong(String field, String sentence) {}
