// SPDX-License-Identifier: Apache-2.0
package app.supple.delivery;

/// How a message reaches a person.
public enum Way {
    /// A browser that has let itself be called, through the push service of its maker.
    BROWSER,
    /// The system of the computer that Supple runs on, without a browser.
    DESKTOP,
    MAIL,
    /// The app ntfy, on a phone mostly.
    NTFY,
    /// Another program of the person.
    WEBHOOK
}
