package nl.ongekend.api.seal;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import nl.ongekend.api.home.Home;
import nl.ongekend.api.home.PrivateFiles;

/**
 * The file of a home with its master key, for the owner only. While the key is replaced it holds
 * both: a program that is killed then leaves a file that opens the database either way.
 *
 * @param path where it is
 */
public record MasterKeyFile(Path path) {

  private static final String KEY = "key";
  private static final String NEXT = "next";

  /** Returns the file of a home; it may not be there yet. */
  public static MasterKeyFile of(Home home) {
    return new MasterKeyFile(home.masterKey());
  }

  /** Returns whether the file is there. */
  public boolean exists() {
    return Files.exists(path);
  }

  /**
   * Makes a key and keeps it.
   *
   * @throws IllegalStateException if there is one already: it would be lost, with all it opens
   */
  public MasterKey create() {
    if (exists()) {
      throw new IllegalStateException("file (%s) must not be there yet.".formatted(path));
    }
    MasterKey key = MasterKey.random();
    write(key);
    return key;
  }

  /**
   * Returns the keys in the file, one unless it was being replaced.
   *
   * @throws SealException if the file holds something else
   */
  public List<MasterKey> read() {
    Properties kept = new Properties();
    try {
      kept.load(new StringReader(Files.readString(path)));
      return Stream.of(KEY, NEXT)
          .filter(name -> name.equals(KEY) || kept.containsKey(name))
          .map(name -> MasterKey.of(Base64.getDecoder().decode(kept.getProperty(name, ""))))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + path, e);
    } catch (IllegalArgumentException | SealException e) {
      throw new SealException(
          "file (%s) must hold a master key.\nPut back the copy that was kept apart."
              .formatted(path),
          e);
    }
  }

  /**
   * Copies the key of another file, unless there is one here.
   *
   * @throws SealException if the other file does not hold a key
   */
  public void copyFrom(MasterKeyFile other) {
    List<MasterKey> keys = other.read();
    if (exists()) {
      return;
    }
    if (keys.size() == 1) {
      write(keys.getFirst());
    } else {
      write(keys.getFirst(), keys.getLast());
    }
  }

  /** Keeps one key, in the place of what was there. */
  public void write(MasterKey key) {
    PrivateFiles.write(path, line(KEY, key));
  }

  /** Keeps a key and the one that is about to replace it. */
  public void write(MasterKey key, MasterKey next) {
    PrivateFiles.write(path, line(KEY, key) + line(NEXT, next));
  }

  private static String line(String name, MasterKey key) {
    return "%s=%s\n".formatted(name, Base64.getEncoder().encodeToString(key.bytes()));
  }
}
