// SPDX-License-Identifier: Apache-2.0
package app.supple.delivery.parcel;

/// Why a parcel was dropped.
public enum Reason {
    /// Its use was over before it got through.
    EXPIRED,
    /// Whoever sent it stopped twice while doing so; a third time is not tried.
    UNSURE,
    /// The reminder was answered elsewhere, or put off, or is wanted no more.
    ANSWERED,
    /// The destination was removed or switched off meanwhile.
    SWITCHED_OFF,
    /// The destination is not used at this time of the day.
    OUT_OF_HOURS,
    /// Nobody sat at the computer.
    AWAY,
    /// The service says that the device or address is no more.
    GONE,
    /// The service takes nothing from us: the key, the password or the contact is wrong.
    BARRED,
    /// The service does not take this message: a fault of Supple.
    REFUSED,
    /// The address leads where Supple does not send.
    FORBIDDEN
}
