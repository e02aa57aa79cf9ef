package nl.ongekend.eval.generate;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import nl.ongekend.core.profile.Sector;
import nl.ongekend.taxonomy.IscoCodes;
import nl.ongekend.taxonomy.TaxonomySnapshot;

/**
 * The sector of an occupation: what the taxonomy says, else the sector in which most work of its
 * ISCO-08 group is done.
 */
final class SectorByIsco {

  /** Sector, then prefixes of ISCO-08 codes; the longest prefix of a code decides. */
  private static final String PREFIXES =
      """
      PUBLIC       0 11 335 54
      BUSINESS     1 24 26 33 34 4
      TECHNOLOGY   1321 21 31 72 74 81 82 932
      CONSTRUCTION 1323 2142 216 3112 3123 71 931
      LOGISTICS    1324 432 8344 93
      ICT          133 25 35 742
      CARE         1341 1342 1343 1344 22 2634 2635 32 3412 53
      EDUCATION    1345 23 5312
      HOSPITALITY  1411 1412 3434 512 513 94
      RETAIL       1420 52 95
      ENERGY       2151 3131 7413
      HORTICULTURE 1311 2131 2132 3142 6 92
      TRANSPORT    315 511 83
      FOOD         751 816
      CRAFTS       51 514 73 75
      CLEANING     515 91 96
      """;

  private static final Map<String, Sector> SECTOR_BY_PREFIX = read();

  private SectorByIsco() {}

  /** Returns the sector of an occupation; business services when nothing says it. */
  static Sector of(TaxonomySnapshot taxonomy, int occupation) {
    String stated = taxonomy.sector(occupation);
    return Arrays.stream(Sector.values())
        .filter(sector -> sector.name().equalsIgnoreCase(stated))
        .findFirst()
        .orElseGet(() -> of(taxonomy.isco(occupation)));
  }

  private static Sector of(int isco) {
    if (isco != IscoCodes.NONE) {
      String code = IscoCodes.format(isco);
      for (int length = code.length(); length > 0; length--) {
        Sector sector = SECTOR_BY_PREFIX.get(code.substring(0, length));
        if (sector != null) {
          return sector;
        }
      }
    }
    return Sector.BUSINESS;
  }

  private static Map<String, Sector> read() {
    Map<String, Sector> sectorByPrefix = new HashMap<>();
    for (String line : PREFIXES.lines().toList()) {
      String[] words = line.split(" +", -1);
      for (int i = 1; i < words.length; i++) {
        sectorByPrefix.put(words[i], Sector.valueOf(words[0]));
      }
    }
    return Map.copyOf(sectorByPrefix);
  }
}
