package nl.ongekend.eval.bench;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.ongekend.core.document.Documents;
import nl.ongekend.eval.Sha256;
import nl.ongekend.eval.server.Application;
import org.jspecify.annotations.Nullable;

/**
 * A home of the application that holds a generated market.
 *
 * <p>A folder that was named is kept, with a note of what is in it, and is used again for the same
 * market. One that was not named is gone after the benchmark.
 */
public final class PreparedHome implements Closeable {

  private static final String NOTE = "bench.txt";

  private final Path path;
  private final DataSet vacancies;
  private final @Nullable TemporaryFolder own;

  private PreparedHome(Path path, DataSet vacancies, @Nullable TemporaryFolder own) {
    this.path = path;
    this.vacancies = vacancies;
    this.own = own;
  }

  /**
   * What goes into a home before the documents.
   *
   * @param taxonomy what {@code import taxonomy} reads; nothing for the starter taxonomy
   * @param places what {@code import places} reads; null for the starter table
   */
  public record World(List<Path> taxonomy, @Nullable Path places) {

    /** Copies the list. */
    public World {
      taxonomy = List.copyOf(taxonomy);
    }

    private List<List<String>> imports() {
      List<List<String>> imports = new ArrayList<>();
      if (!taxonomy.isEmpty()) {
        Stream<String> files = taxonomy.stream().map(Path::toString);
        imports.add(Stream.concat(Stream.of("import", "taxonomy"), files).toList());
      }
      if (places != null) {
        imports.add(List.of("import", "places", places.toString()));
      }
      return imports;
    }
  }

  /**
   * Fills a home, or finds it filled.
   *
   * @param home the folder; null for one that is gone afterwards
   * @param world what the market was generated from
   * @param progress hears what is being done
   */
  public static PreparedHome of(
      @Nullable Path home,
      World world,
      Market market,
      Application application,
      Consumer<String> progress)
      throws IOException {
    TemporaryFolder own = home == null ? new TemporaryFolder() : null;
    Path path = own == null ? Objects.requireNonNull(home) : own.path();
    String expected = note(market);
    Path note = path.resolve(NOTE);
    if (!Files.exists(note)) {
      progress.accept("Filling %s".formatted(path));
      for (List<String> one : world.imports()) {
        application.run(path, one);
      }
      String sha256 = fill(path, market, application);
      Files.writeString(note, expected + sha256);
    }
    String found = Files.readString(note);
    if (!found.startsWith(expected)) {
      throw new IllegalArgumentException(
          "home (%s) holds another market: %s.%nName a folder that does not exist yet."
              .formatted(path, found));
    }
    Corpus<?> vacancies = market.vacancies();
    String sha256 = found.substring(expected.length());
    return new PreparedHome(
        path, new DataSet(vacancies.name(), vacancies.seed(), vacancies.rows(), sha256), own);
  }

  private static String note(Market market) {
    return "%d vacancies, %d passports, seed %d, taxonomy %s, places %s, vacancies "
        .formatted(
            market.vacancies().rows(),
            market.people().rows(),
            market.vacancies().seed(),
            market.world().taxonomy().version(),
            market.world().places().version());
  }

  /** Returns the hash of the vacancies. */
  private static String fill(Path home, Market market, Application application) throws IOException {
    Documents documents = new Documents();
    try (TemporaryFolder folder = new TemporaryFolder()) {
      Path vacancies = folder.path().resolve("vacancies.ndjson");
      Path passports = folder.path().resolve("passports.ndjson");
      String sha256 = write(vacancies, market.vacancies(), documents::write);
      write(passports, market.people(), documents::write);
      application.run(home, List.of("import", "vacancies", vacancies.toString()));
      application.run(home, List.of("import", "passports", passports.toString()));
      return sha256;
    }
  }

  private static <D> String write(Path file, Corpus<D> corpus, Function<D, String> write)
      throws IOException {
    Sha256 hash = new Sha256();
    try (BufferedWriter lines = Files.newBufferedWriter(file)) {
      for (List<String> part : corpus.parts(write)) {
        for (String line : part) {
          lines.append(line).append('\n');
          hash.add((line + "\n").getBytes(StandardCharsets.UTF_8));
        }
      }
    }
    return hash.toHex();
  }

  /** Returns where it is. */
  Path path() {
    return path;
  }

  /** Returns the vacancies in it. */
  DataSet vacancies() {
    return vacancies;
  }

  @Override
  public void close() throws IOException {
    if (own != null) {
      own.close();
    }
  }
}
