package nl.ongekend.eval.experiment;

import java.util.LinkedHashMap;
import java.util.SequencedMap;

/**
 * An evaluation with what is expected of it.
 *
 * @param name its name on the page
 * @param command the arguments of {@code ./ongekend}, divided by blanks
 * @param files every file that the command reads, with its SHA-256 in lower-case hexadecimal
 * @param queries how many queries there are
 * @param labels how many labels can be found
 * @param figures the expected figures by their name ({@code plain}, {@code concept}, {@code rp@5}),
 *     with four decimals
 * @param pass what is asked, in words; may be empty
 * @param stretch what is hoped for; may be empty
 */
public record Experiment(
    String name,
    String command,
    SequencedMap<String, String> files,
    int queries,
    int labels,
    SequencedMap<String, Double> figures,
    String pass,
    String stretch) {

  /** Copies the maps, in their order. */
  public Experiment {
    files = new LinkedHashMap<>(files);
    figures = new LinkedHashMap<>(figures);
  }
}
