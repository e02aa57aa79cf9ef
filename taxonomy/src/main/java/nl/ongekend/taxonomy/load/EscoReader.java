package nl.ongekend.taxonomy.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.ongekend.taxonomy.Problem;
import nl.ongekend.taxonomy.TaxonomyBuilder;
import nl.ongekend.taxonomy.TaxonomyFormatException;

/**
 * Reads the official ESCO download (CSV, layout of version 1.1.1).
 *
 * <p>Zips, folders and single files may be mixed, in any number of languages: the name of a file
 * says what it holds ({@code occupations_nl.csv}: occupations, Dutch). Relations may refer to
 * concepts of the taxonomy that was there before. Files of the download that are not needed
 * (collections, schemes) are named in the report and not read.
 *
 * <p>A file that cannot be trusted is refused: unreadable, not UTF-8, wrong header, broken quoting.
 * A row that does not fit is skipped, counted and listed: a concept without id or label, an id for
 * the second time, a relation to an unknown concept, a step that would close a circle.
 *
 * <p>What is read: preferred and alternative labels, ISCO groups, kinds and relations. Hidden
 * labels (misspellings, mostly) and descriptions are not.
 */
public final class EscoReader {

  private static final String WHOLE = "https://esco.ec.europa.eu/en/use-esco/download";

  private EscoReader() {}

  /**
   * Returns the taxonomy with the download added as a later source: its preferred labels win.
   *
   * @param paths zips, folders or csv files, at least one
   * @param base the taxonomy so far; it stays as it is
   * @throws TaxonomyFormatException if a file is refused, or none of the files is one of ESCO
   */
  public static Imported read(List<Path> paths, TaxonomyBuilder base) {
    try (EscoSources sources = EscoSources.open(paths, EscoSources.MAX_ENTRY_BYTES)) {
      ImportReport.Collector report = new ImportReport.Collector();
      TaxonomyBuilder target = new TaxonomyBuilder().merge(base);
      EscoImport esco = new EscoImport(target, report);
      List<Part> parts = parts(sources.list(), report);
      if (parts.isEmpty()) {
        String remedy = "Give the zips of the classification and its relations from " + WHOLE + ".";
        throw new TaxonomyFormatException(
            new Problem(paths.toString(), 0, null, null, "must hold files of ESCO", remedy));
      }
      parts.forEach(part -> read(part, esco, report));
      return new Imported(target, report.toReport());
    }
  }

  private static List<Part> parts(List<EscoSources.Source> sources, ImportReport.Collector report) {
    List<Part> parts = new ArrayList<>();
    for (EscoSources.Source source : sources) {
      Optional<EscoFile> file = EscoFile.find(source.simpleName());
      if (file.isPresent()) {
        parts.add(new Part(file.get(), source, language(file.get(), source)));
      } else {
        String rule = "is not needed";
        report.notRead(new Problem(source.name(), 0, null, null, rule, "Nothing is to be done."));
      }
    }
    parts.sort(Comparator.comparing(Part::file));
    return parts;
  }

  private static String language(EscoFile file, EscoSources.Source source) {
    Optional<String> language = EscoFile.findLanguage(source.simpleName());
    if (file.hasLabels() && language.isEmpty()) {
      String remedy = "Name it as in the download, for example occupations_nl.csv.";
      throw new TaxonomyFormatException(
          new Problem(source.name(), 0, null, null, "must name its language", remedy));
    }
    return language.orElse("");
  }

  private static void read(Part part, EscoImport esco, ImportReport.Collector report) {
    EscoSources.Source source = part.source();
    try (CsvTable table = CsvTable.open(source.name(), source.open(), ',', part.file().columns())) {
      long used = 0;
      for (CsvTable.Row row = table.next(); row != null; row = table.next()) {
        Problem misfit = row.misfit();
        if (misfit != null) {
          report.skip(misfit);
        } else if (esco.add(part.file(), part.language(), row)) {
          used++;
        }
      }
      report.file(source.name(), table.rows(), used);
    }
  }

  /** A file with what its name says; the language is empty when it has none. */
  private record Part(EscoFile file, EscoSources.Source source, String language) {}
}
