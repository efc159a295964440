// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel.desktop.bus;

import java.util.List;
import java.util.Map;
import org.freedesktop.dbus.Tuple;
import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.annotations.DBusMemberName;
import org.freedesktop.dbus.annotations.Position;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.messages.DBusSignal;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;

/// What a desktop does, as specifications.freedesktop.org/notification-spec says.
@DBusInterfaceName("org.freedesktop.Notifications")
public interface Notifications extends DBusInterface {

    @DBusMemberName("GetCapabilities")
    List<String> getCapabilities();

    @DBusMemberName("GetServerInformation")
    About<String, String, String, String> getServerInformation();

    @DBusMemberName("Notify")
    UInt32 notify(
            String app,
            UInt32 replaces,
            String icon,
            String title,
            String body,
            List<String> actions,
            Map<String, Variant<?>> hints,
            int expires);

    @DBusMemberName("CloseNotification")
    void closeNotification(UInt32 id);

    /// Generic, because that is where the library reads the types of its parts.
    final class About<N, V, R, S> extends Tuple {
        @Position(0)
        public final N name;

        @Position(1)
        public final V vendor;

        @Position(2)
        public final R version;

        @Position(3)
        public final S specification;

        public About(N name, V vendor, R version, S specification) {
            this.name = name;
            this.vendor = vendor;
            this.version = version;
            this.specification = specification;
        }
    }

    @DBusMemberName("ActionInvoked")
    final class ActionInvoked extends DBusSignal {
        public ActionInvoked(String path, UInt32 id, String key) throws DBusException {
            super(path, id, key);
        }
    }

    @DBusMemberName("NotificationClosed")
    final class NotificationClosed extends DBusSignal {
        public NotificationClosed(String path, UInt32 id, UInt32 reason) throws DBusException {
            super(path, id, reason);
        }
    }
}
