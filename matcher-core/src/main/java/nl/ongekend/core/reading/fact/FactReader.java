package nl.ongekend.core.reading.fact;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import nl.ongekend.core.profile.ContractForm;
import nl.ongekend.core.reading.Facts;
import nl.ongekend.core.reading.OfferKind;
import nl.ongekend.core.reading.ReadLanguage;
import nl.ongekend.core.reading.ReadingKind;
import nl.ongekend.core.reading.language.PhraseFile;
import nl.ongekend.core.reading.language.PhraseTable;
import nl.ongekend.core.reading.language.ScannedText;
import nl.ongekend.core.reading.language.TextLanguage;
import nl.ongekend.taxonomy.ConceptId;
import nl.ongekend.taxonomy.TaxonomySnapshot;
import nl.ongekend.taxonomy.place.PlaceTable;

/**
 * Reads what a text says beside concepts, in Dutch, English or both mixed.
 *
 * <p>What a vacancy offers and asks is read from a vacancy only, and what a person has from the
 * others; hours, place, languages, licences and contracts from all. Example: of the line {@code
 * "lasser, B1, 24-32 uur, geen auto, Delfzijl"} the level of Dutch, the hours, that there is no
 * car, and the place.
 *
 * <p>Immutable and thread-safe; O(length of the text). No text is an error.
 */
public final class FactReader {

  /** Topics with a file of their own, of which the code is the value. */
  private static final List<String> FILES =
      List.of(
          "language", "level", "contract", "day", "month", "offer", "hint", "number", "payperiod");

  private final TaxonomySnapshot taxonomy;
  private final PhraseTable phrases;
  private final PlacePattern places;
  private final TextLanguage languages;

  /**
   * Reads the tables of words that come with the program.
   *
   * @param taxonomy whose licences are read by their labels
   * @param places whose names are read
   */
  public FactReader(TaxonomySnapshot taxonomy, PlaceTable places) {
    this.taxonomy = taxonomy;
    this.places = new PlacePattern(places);
    languages = TextLanguage.of(taxonomy);
    PhraseTable.Builder table = PhraseTable.builder();
    FILES.forEach(topic -> table.addFile(topic, FactReader.class, topic + "s.txt"));
    table.addFile("education", FactReader.class, "education.txt");
    table.addFile("hidden", FactReader.class, "hidden.txt");
    table.addFile("travel", FactReader.class, "travel.txt");
    table.addFile("ordinary", FactReader.class, "placewords.txt");
    for (String file : List.of("contexts.txt", "diploma.txt", "pay.txt")) {
      for (PhraseFile.Entry entry : PhraseFile.read(FactReader.class, file)) {
        table.add(entry.code(), entry.code(), entry.phrase());
      }
    }
    LicencePattern.addTo(table, taxonomy);
    this.places.addTo(table);
    phrases = table.build();
  }

  /**
   * Returns what a text says.
   *
   * @param maskedText the text after masking; spans are parts of it
   * @param kind what it is read as
   * @param asOf the day of reading; {@code from March} is the next March as of it
   * @param occupations the occupations that were read in it: what the work needs depends on them
   */
  public Facts read(
      String maskedText, ReadingKind kind, LocalDate asOf, Collection<ConceptId> occupations) {
    ScannedText scan = ScannedText.of(maskedText, phrases);
    String language = languages.language(scan.tokens());
    FactScan facts = new FactScan(scan, kind, asOf, language, WorkLevel.of(occupations, taxonomy));
    Facts read = kind == ReadingKind.VACANCY ? vacancy(facts) : person(facts);
    return withHints(read, facts);
  }

  /**
   * Returns only the languages that the text of a vacancy asks, in words or by the duties it speaks
   * of, in the order of the text.
   */
  public List<ReadLanguage> readLanguages(String vacancyText) {
    ScannedText scan = ScannedText.of(vacancyText, phrases);
    String language = languages.language(scan.tokens());
    // Neither the day of reading nor the occupation has a part in languages.
    return LanguagePattern.read(
        new FactScan(
            scan,
            ReadingKind.VACANCY,
            LocalDate.EPOCH,
            language,
            WorkLevel.of(List.of(), taxonomy)));
  }

  private Facts vacancy(FactScan facts) {
    return new Facts(
        LanguagePattern.read(facts),
        SchedulePatterns.read(facts),
        WagePattern.read(facts),
        NamedValues.read(facts, "contract", ContractForm.class),
        LicencePattern.read(facts),
        DiplomaPattern.read(facts),
        null,
        places.read(facts),
        null,
        OpeningsPattern.read(facts),
        DatePatterns.readPeriod(facts),
        null,
        List.of(),
        NamedValues.read(facts, "offer", OfferKind.class),
        List.of());
  }

  private Facts person(FactScan facts) {
    return new Facts(
        LanguagePattern.read(facts),
        SchedulePatterns.read(facts),
        null,
        NamedValues.read(facts, "contract", ContractForm.class),
        LicencePattern.read(facts),
        null,
        DiplomaPattern.readEducation(facts),
        places.read(facts),
        TravelPattern.read(facts),
        null,
        null,
        DatePatterns.readAvailable(facts),
        ExperiencePattern.read(facts),
        List.of(),
        List.of());
  }

  private static Facts withHints(Facts read, FactScan facts) {
    return new Facts(
        read.languages(),
        read.schedule(),
        read.wage(),
        read.contracts(),
        read.licences(),
        read.diploma(),
        read.education(),
        read.place(),
        read.travel(),
        read.openings(),
        read.period(),
        read.availableFrom(),
        read.periods(),
        read.offers(),
        HintPattern.read(facts, read));
  }
}
