package nl.ongekend.eval.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.ongekend.core.reading.ReadConcept;
import nl.ongekend.core.reading.Reading;
import nl.ongekend.core.reading.ReadingKind;
import nl.ongekend.core.reading.reader.TextReader;
import nl.ongekend.eval.Sha256;
import nl.ongekend.eval.bench.Rounds.Measured;
import nl.ongekend.taxonomy.TaxonomySnapshot;
import nl.ongekend.taxonomy.place.PlaceTable;

/**
 * How long reading takes: vacancy texts on several threads, and one line of a coach on one.
 *
 * <p>Reading is all of it: masks, language, concepts, facts. The answer of a text is its concepts
 * with their confidence, which every round has to give again.
 */
public final class ReadingBenchmark {

  /** The length of a text, in characters. */
  public static final int CHARACTERS = 2_000;

  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);
  private static final double TEXTS_A_SECOND = 500;
  private static final double LINE_MICROS = 2_000;
  private static final double MILLIS = 1_000;

  private final TextReader reader;
  private final Size size;
  private final Consumer<String> progress;
  private final List<Row> rows = new ArrayList<>();
  private final List<Missed> missed = new ArrayList<>();

  private ReadingBenchmark(TextReader reader, Size size, Consumer<String> progress) {
    this.reader = reader;
    this.size = size;
    this.progress = progress;
  }

  /**
   * How much is read.
   *
   * @param texts how many vacancy texts, at least 1
   * @param lines how many lines, at least 1
   * @param threads how many threads read texts, at least 1
   * @param rounds measured rounds, at least 1
   * @param seed of the texts
   */
  public record Size(int texts, int lines, int threads, int rounds, long seed) {

    /** Checks the ranges. */
    public Size {
      if (texts < 1 || lines < 1 || threads < 1 || rounds < 1) {
        throw new IllegalArgumentException(
            "texts (%d), lines (%d), threads (%d) and rounds (%d) must be at least 1."
                .formatted(texts, lines, threads, rounds));
      }
    }
  }

  /**
   * Measures.
   *
   * @param progress hears what is being done
   */
  public static BenchReport run(
      TaxonomySnapshot taxonomy, PlaceTable places, Size size, Consumer<String> progress)
      throws IOException {
    progress.accept("Indexing the labels");
    ReadingTexts texts = new ReadingTexts(taxonomy, size.seed());
    return new ReadingBenchmark(TextReader.of(taxonomy, places), size, progress)
        .measure(texts.vacancies(size.texts(), CHARACTERS), texts.lines(size.lines()));
  }

  private BenchReport measure(List<String> texts, List<String> lines) throws IOException {
    boolean textsEqual = readTexts(texts);
    boolean equal = readLines(lines) && textsEqual;
    return new BenchReport(
        "reading",
        List.of("Q7"),
        AS_OF,
        List.of(data("texts", texts), data("lines", lines)),
        rows,
        List.of(),
        equal,
        missed);
  }

  private boolean readTexts(List<String> texts) throws IOException {
    progress.accept("Reading %,d texts".formatted(texts.size()));
    try (ExecutorService executor = Executors.newFixedThreadPool(size.threads())) {
      BatchRounds rounds = new BatchRounds("reading", () -> readAll(texts, executor));
      rounds.warmUp();
      for (int round = 0; round < size.rounds(); round++) {
        rounds.play();
      }
      String work =
          "%,d texts of %,d characters, %d threads"
              .formatted(texts.size(), CHARACTERS, size.threads());
      rows.addAll(rounds.rows(work));
      double millis = Arrays.stream(rounds.wallMillis()).sorted().toArray()[size.rounds() / 2];
      double second = texts.size() * MILLIS / Math.max(1, millis);
      rows.add(Row.of("reading", work, "texts a second", (long) second));
      if (second < TEXTS_A_SECOND) {
        missed.add(
            new Missed(
                "Q7-texts",
                "%.0f a second where %.0f are asked".formatted(second, TEXTS_A_SECOND)));
      }
      return rounds.isSteady();
    }
  }

  private List<Answer> readAll(List<String> texts, ExecutorService executor) {
    Answer[] answers = new Answer[texts.size()];
    AtomicInteger next = new AtomicInteger();
    Runnable reading =
        () -> {
          for (int i = next.getAndIncrement(); i < answers.length; i = next.getAndIncrement()) {
            answers[i] = answer(texts.get(i), ReadingKind.VACANCY);
          }
        };
    CompletableFuture.allOf(
            Stream.generate(() -> CompletableFuture.runAsync(reading, executor))
                .limit(size.threads())
                .toArray(CompletableFuture[]::new))
        .join();
    return List.of(answers);
  }

  private boolean readLines(List<String> lines) {
    progress.accept("Reading %,d lines".formatted(lines.size()));
    Contender<String> contender =
        new Contender<>("reading", line -> answer(line, ReadingKind.QUERY));
    Measured measured = Rounds.run(List.of(contender), lines, size.rounds()).getFirst();
    Row row = Row.wall("one line of a coach", measured);
    rows.add(row);
    if (row.p99() > LINE_MICROS) {
      missed.add(
          new Missed(
              "Q7-line", "p99 %.0f µs where %.0f are asked".formatted(row.p99(), LINE_MICROS)));
    }
    return measured.isSteady();
  }

  private Answer answer(String text, ReadingKind kind) {
    Reading reading = reader.read(text, kind, AS_OF);
    return new Answer(reading.concepts().stream().map(ReadingBenchmark::place).toList());
  }

  private static Answer.Place place(ReadConcept concept) {
    return new Answer.Place(
        UUID.nameUUIDFromBytes(concept.id().uri().getBytes(UTF_8)), concept.confidence());
  }

  private DataSet data(String name, List<String> texts) {
    Sha256 hash = new Sha256();
    texts.forEach(text -> hash.add(text.getBytes(UTF_8)));
    return new DataSet(name, size.seed(), texts.size(), hash.toHex());
  }
}
