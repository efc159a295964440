// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.look;

/// One colour in full light, in its shade, and in the shade of what is far away.
public record Shades(String lit, String shade, String deep) {}
