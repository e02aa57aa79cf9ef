package nl.ongekend.api.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;

/** How much room there is for more data. Safe for use by several threads. */
@FunctionalInterface
public interface FreeSpace {

  /** Bytes that can still be written. */
  long usableBytes();

  /** The room on the disk that holds a folder. */
  static FreeSpace of(Path folder) {
    try {
      FileStore disk = Files.getFileStore(folder);
      return () -> usableBytes(disk);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot find the disk of " + folder, e);
    }
  }

  /** The room of a server elsewhere, whose disk is not ours to see: never the limit. */
  static FreeSpace unlimited() {
    return () -> Long.MAX_VALUE;
  }

  private static long usableBytes(FileStore disk) {
    try {
      return disk.getUsableSpace();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the free space of " + disk.name(), e);
    }
  }
}
