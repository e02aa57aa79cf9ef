package nl.ongekend.api.service;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.ongekend.api.home.Home;
import org.springframework.util.FileSystemUtils;

/**
 * Where the files of batches in a home name a person. Cost: reads all of them.
 *
 * @param folder the folder with a folder for each batch
 */
record BatchTraces(Path folder) {

  static BatchTraces of(Home home) {
    return new BatchTraces(home.batches());
  }

  /** Returns the batches of which a file has the id of a person, in no particular order. */
  List<UUID> find(UUID passport) throws IOException {
    List<UUID> found = new ArrayList<>();
    try (Stream<Path> batches = Files.list(folder)) {
      for (Path batch : batches.filter(Files::isDirectory).toList()) {
        if (isNamed(passport.toString(), batch)) {
          found.add(UUID.fromString(batch.getFileName().toString()));
        }
      }
    }
    return found;
  }

  private static boolean isNamed(String id, Path batch) throws IOException {
    try (Stream<Path> files = Files.walk(batch)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (has(file, id)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean has(Path file, String id) throws IOException {
    try (BufferedReader reader = Files.newBufferedReader(file, UTF_8)) {
      return reader.lines().anyMatch(line -> line.contains(id));
    }
  }

  boolean has(UUID batch) {
    return Files.isDirectory(folder.resolve(batch.toString()));
  }

  void remove(UUID batch) throws IOException {
    FileSystemUtils.deleteRecursively(folder.resolve(batch.toString()));
  }
}
