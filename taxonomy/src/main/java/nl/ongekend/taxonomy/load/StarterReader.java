package nl.ongekend.taxonomy.load;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.ongekend.taxonomy.Problem;
import nl.ongekend.taxonomy.TaxonomyBuilder;
import nl.ongekend.taxonomy.TaxonomyFormatException;

/**
 * Reads the starter taxonomy: the occupations and skills that the project describes itself.
 *
 * <p>The format is described in {@code README.md} beside the files; {@code index.txt} names them,
 * one per line. The whole catalogue is checked before anything is returned, and all problems are
 * reported together.
 *
 * <p>A concept that has an equal in ESCO has the ESCO URI as its id; its own URN is then a
 * crosswalk to it.
 */
public final class StarterReader {

  private static final String INDEX = "index.txt";

  private final Source source;

  private StarterReader(Source source) {
    this.source = source;
  }

  /**
   * Returns a builder that holds the starter taxonomy of this program.
   *
   * @throws TaxonomyFormatException if it has problems; the message lists them
   */
  public static TaxonomyBuilder read() {
    return new StarterReader(StarterReader::open).readAll();
  }

  /**
   * Returns a builder that holds the starter taxonomy in a folder, for those who write it.
   *
   * @param folder holds {@code index.txt} and the files it names
   * @throws TaxonomyFormatException if it has problems; the message lists them
   */
  public static TaxonomyBuilder read(Path folder) {
    return new StarterReader(name -> Files.newInputStream(folder.resolve(name))).readAll();
  }

  private TaxonomyBuilder readAll() {
    List<Problem> problems = new ArrayList<>();
    StarterParser parser = new StarterParser(problems);
    text(INDEX)
        .lines()
        .map(String::strip)
        .filter(name -> !name.isEmpty() && !name.startsWith("#"))
        .forEach(name -> parser.parse(name, text(name)));
    TaxonomyBuilder builder = new StarterCatalogue(problems).add(parser.records());
    if (!problems.isEmpty()) {
      throw new TaxonomyFormatException(problems);
    }
    return builder;
  }

  private String text(String name) {
    try (InputStream in = source.open(name)) {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(in.readAllBytes()))
          .toString();
    } catch (CharacterCodingException e) {
      throw new TaxonomyFormatException(
          new Problem(name, 0, null, null, "must be UTF-8", "Save the file as UTF-8."), e);
    } catch (IOException e) {
      String remedy = "Restore it, or correct the names in " + INDEX + ".";
      throw new TaxonomyFormatException(
          new Problem(name, 0, null, e.getMessage(), "must be readable", remedy), e);
    }
  }

  private static InputStream open(String name) throws IOException {
    InputStream in = TaxonomyBuilder.class.getResourceAsStream("starter/" + name);
    if (in == null) {
      throw new NoSuchFileException(name);
    }
    return in;
  }

  /** Where the files come from. */
  @FunctionalInterface
  private interface Source {
    InputStream open(String name) throws IOException;
  }
}
