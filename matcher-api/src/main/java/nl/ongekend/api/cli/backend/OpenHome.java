package nl.ongekend.api.cli.backend;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.ongekend.api.engine.WorldFiles;
import nl.ongekend.api.home.Home;
import nl.ongekend.api.home.HomeLock;
import nl.ongekend.api.service.Services;
import nl.ongekend.api.service.Today;
import nl.ongekend.api.store.StoreSettings;

/**
 * A home that this process owns, with everything in it open. Closing it, once or more often, stops
 * the database and gives the home back; so does an interrupt.
 */
public final class OpenHome implements AutoCloseable {

  private final HomeLock lock;
  private final Services services;
  private final Home home;
  private final AtomicBoolean closed = new AtomicBoolean();
  private volatile Runnable beforeClose = () -> {};

  private OpenHome(Home home, HomeLock lock, Services services) {
    this.home = home;
    this.lock = lock;
    this.services = services;
  }

  /**
   * Opens a home.
   *
   * @throws nl.ongekend.api.home.HomeInUseException when another process owns it
   * @throws IOException if a file of the home cannot be read
   */
  public static OpenHome open(StoreSettings settings, Today today) throws IOException {
    return open(settings, today, world -> {});
  }

  /** Work on the files of a home while nobody has read them. */
  @FunctionalInterface
  public interface Preparation {
    /** Does the work. */
    void prepare(WorldFiles world) throws IOException;
  }

  /**
   * Opens a home after some preparation of its files.
   *
   * @throws nl.ongekend.api.home.HomeInUseException when another process owns it
   * @throws IOException if a file of the home cannot be read or written
   */
  public static OpenHome open(StoreSettings settings, Today today, Preparation preparation)
      throws IOException {
    HomeLock lock = HomeLock.acquire(settings.home());
    try {
      preparation.prepare(new WorldFiles(settings.home()));
      return open(settings, today, lock);
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  private static OpenHome open(StoreSettings settings, Today today, HomeLock lock)
      throws IOException {
    OpenHome open = new OpenHome(settings.home(), lock, Services.open(settings, today));
    Runtime.getRuntime().addShutdownHook(new Thread(open::closeAtExit, "close-home"));
    return open;
  }

  /** Returns the home. */
  public Home home() {
    return home;
  }

  /** Returns the lock, to say in it where a server listens. */
  public HomeLock lock() {
    return lock;
  }

  /** Returns what the home can be asked. */
  public Services services() {
    return services;
  }

  /** Names what has to end before the home closes, such as a server; harmless to do twice. */
  public void beforeClose(Runnable work) {
    beforeClose = work;
  }

  @Override
  public void close() throws IOException {
    if (closed.compareAndSet(false, true)) {
      try (lock;
          services) {
        beforeClose.run();
      }
    }
  }

  private void closeAtExit() {
    try {
      close();
    } catch (IOException e) {
      // The process ends; the next one indexes again what was not written.
    }
  }
}
