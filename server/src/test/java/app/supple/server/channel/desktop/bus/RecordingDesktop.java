// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel.desktop.bus;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.connections.impl.DBusConnectionBuilder;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;

/// A desktop without a screen: notes what it is to show, and clicks when it is told to.
public final class RecordingDesktop implements Notifications, AutoCloseable {

    private static final String PATH = "/org/freedesktop/Notifications";
    private static final int SOON = 20;

    private final DBusConnection connection;
    private final List<String> skills;
    private final CountDownLatch awake;
    private final AtomicLong ids = new AtomicLong(40);
    private final BlockingQueue<Notified> notified = new LinkedBlockingQueue<>();
    private final BlockingQueue<Long> closed = new LinkedBlockingQueue<>();

    /// What it was asked to show, and what it called it.
    public record Notified(long id, long replaces, String title, String body, List<String> actions) {}

    private RecordingDesktop(TestBus bus, List<String> skills, CountDownLatch awake) throws DBusException {
        this.skills = skills;
        this.awake = awake;
        this.connection = DBusConnectionBuilder.forAddress(bus.address())
                .withShared(false)
                .build();
        connection.exportObject(PATH, this);
        connection.requestBusName("org.freedesktop.Notifications");
    }

    public static RecordingDesktop on(TestBus bus, String... skills) {
        return open(bus, List.of(skills), new CountDownLatch(0));
    }

    /// One that takes every question and answers none, until it is closed.
    public static RecordingDesktop hangingOn(TestBus bus) {
        return open(bus, List.of(), new CountDownLatch(1));
    }

    private static RecordingDesktop open(TestBus bus, List<String> skills, CountDownLatch awake) {
        try {
            return new RecordingDesktop(bus, skills, awake);
        } catch (DBusException e) {
            throw new IllegalStateException(e);
        }
    }

    public Notified next() {
        return soon(notified);
    }

    public long nextClosed() {
        return soon(closed);
    }

    public boolean hasMore() {
        return !notified.isEmpty() || !closed.isEmpty();
    }

    public void click(long id, String key) {
        send(() -> new ActionInvoked(PATH, new UInt32(id), key));
    }

    /// As if the person had swept it away.
    public void dismiss(long id) {
        send(() -> new NotificationClosed(PATH, new UInt32(id), new UInt32(2)));
    }

    @Override
    public List<String> getCapabilities() {
        sleepIfItHangs();
        return skills;
    }

    @Override
    public About<String, String, String, String> getServerInformation() {
        sleepIfItHangs();
        return new About<>("Recording", "Supple", "1", "1.2");
    }

    @Override
    public UInt32 notify(
            String app,
            UInt32 replaces,
            String icon,
            String title,
            String body,
            List<String> actions,
            Map<String, Variant<?>> hints,
            int expires) {
        sleepIfItHangs();
        long id = replaces.longValue() == 0 ? ids.incrementAndGet() : replaces.longValue();
        notified.add(new Notified(id, replaces.longValue(), title, body, List.copyOf(actions)));
        return new UInt32(id);
    }

    @Override
    public void closeNotification(UInt32 id) {
        closed.add(id.longValue());
        send(() -> new NotificationClosed(PATH, id, new UInt32(3)));
    }

    @Override
    public String getObjectPath() {
        return PATH;
    }

    @Override
    public void close() throws IOException {
        awake.countDown();
        connection.close();
    }

    private void sleepIfItHangs() {
        try {
            awake.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void send(Making signal) {
        try {
            connection.sendMessage(signal.make());
        } catch (DBusException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T soon(BlockingQueue<T> queue) {
        try {
            T next = queue.poll(SOON, TimeUnit.SECONDS);
            if (next == null) {
                throw new AssertionError("nothing came within " + SOON + " seconds");
            }
            return next;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @FunctionalInterface
    private interface Making {
        org.freedesktop.dbus.messages.DBusSignal make() throws DBusException;
    }
}
