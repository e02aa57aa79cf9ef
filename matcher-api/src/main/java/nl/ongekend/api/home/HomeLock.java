package nl.ongekend.api.home;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Ownership of a home by this process, from {@link #acquire} until {@link #close}.
 *
 * <p>The lock file names the owner by process id and start. A file left by a process that was
 * killed is therefore recognised and replaced. Safe for use by several threads and processes.
 */
public final class HomeLock implements AutoCloseable {

  /* A file lock belongs to the whole process, so threads need a lock of their own. */
  private static final Object THREADS = new Object();

  private final Home home;
  private final ProcessIdentity owner;

  private HomeLock(Home home, ProcessIdentity owner) {
    this.home = home;
    this.owner = owner;
  }

  /**
   * Takes a home for this process.
   *
   * @throws HomeInUseException when a running process owns it, this one included
   */
  public static HomeLock acquire(Home home) {
    return guarded(
        home,
        () -> {
          findHolder(home)
              .ifPresent(holder -> {
                throw new HomeInUseException(home, holder);
              });
          HomeLock lock = new HomeLock(home, ProcessIdentity.ofCurrent());
          lock.write(null);
          return lock;
        });
  }

  /** The running process that owns the home; a lock file of a process that ended is ignored. */
  public static Optional<HomeHolder> findHolder(Home home) {
    return readEntry(home).filter(entry -> entry.owner.isRunning()).map(Entry::holder);
  }

  /** Tells commands where the server of this process listens. */
  public void publish(ServerEndpoint endpoint) {
    write(endpoint);
  }

  /** Gives the home back. Does nothing when the home is no longer ours. */
  @Override
  public void close() {
    guarded(
        home,
        () -> {
          if (readEntry(home).filter(entry -> entry.owner.equals(owner)).isPresent()) {
            delete();
          }
          return this;
        });
  }

  private void write(@Nullable ServerEndpoint endpoint) {
    StringBuilder text = new StringBuilder();
    text.append("pid=").append(owner.pid()).append('\n');
    text.append("start=").append(owner.start()).append('\n');
    if (endpoint != null) {
      text.append("address=").append(endpoint.address()).append('\n');
      text.append("token=").append(endpoint.token()).append('\n');
    }
    PrivateFiles.write(home.lockFile(), text.toString());
  }

  private void delete() {
    try {
      Files.deleteIfExists(home.lockFile());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot delete " + home.lockFile(), e);
    }
  }

  private static <T> T guarded(Home home, Supplier<T> work) {
    synchronized (THREADS) {
      try (FileChannel guard = FileChannel.open(home.guardFile(), CREATE, WRITE);
          FileLock lock = guard.lock()) {
        assert lock.isValid();
        return work.get();
      } catch (IOException e) {
        throw new UncheckedIOException("Cannot lock " + home.guardFile(), e);
      }
    }
  }

  private static Optional<Entry> readEntry(Home home) {
    try {
      Properties properties = new Properties();
      properties.load(new StringReader(Files.readString(home.lockFile(), UTF_8)));
      return Optional.of(Entry.of(properties));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + home.lockFile(), e);
    }
  }

  private record Entry(ProcessIdentity owner, @Nullable ServerEndpoint endpoint) {

    static Entry of(Properties properties) {
      long pid = Long.parseLong(properties.getProperty("pid", "0"));
      String address = properties.getProperty("address");
      return new Entry(
          new ProcessIdentity(pid, properties.getProperty("start", "")),
          address == null
              ? null
              : new ServerEndpoint(URI.create(address), properties.getProperty("token", "")));
    }

    HomeHolder holder() {
      return new HomeHolder(owner.pid(), endpoint);
    }
  }
}
