package nl.ongekend.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ongekend.taxonomy.load.ImportReport;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** The official download of ESCO 1.1.1: English, Dutch occupations, all relations. */
class EscoOfficialTest extends TaxonomySnapshotContractTest {

  @Override
  TaxonomySnapshot snapshot() {
    // Asked for by each test, so that each is reported as skipped without the open data.
    return OfficialEsco.snapshot();
  }

  @Test
  void build_wholeDownload_hasItsPublishedSize() {
    assertThat(snapshot().occupationCount()).isEqualTo(3_007);
    assertThat(snapshot().skillCount()).isEqualTo(13_896);
    assertThat(snapshot().groupCount()).isEqualTo(619 + 640);
    assertThat(snapshot().essentialSkills().edges() + snapshot().optionalSkills().edges())
        .isEqualTo(123_788);
    assertThat(snapshot().essentialSkills().edges()).isEqualTo(64_891);
    assertThat(snapshot().broaderSkills().edges()).isEqualTo(6_565);
    assertThat(snapshot().relatedSkills().edges()).isEqualTo(2 * 5_898);
    assertThat(snapshot().groupsOfOccupation().edges()).isEqualTo(3_007);
  }

  @Test
  void report_wholeDownload_listsWhatDoesNotFit() {
    assertThat(report().rows()).isEqualTo(175_196);
    assertThat(report().findings())
        .extracting(ImportReport.Finding::reason, ImportReport.Finding::count)
        .containsExactlyInAnyOrder(
            tuple("is not needed", 9),
            tuple("must be skill/competence, knowledge or attitude", 6),
            tuple("must be the id of a known concept", 8),
            tuple("must be the id of a known OCCUPATION", 67),
            tuple("must be another concept", 1));
  }

  @Test
  void search_dutchTitle_leadsToTheEnglishOne() {
    int welder = snapshot().search("Lasser", "nl", ConceptType.OCCUPATION, 1).getFirst().ordinal();

    assertThat(snapshot().occupationLabels().preferred(welder, "en")).isEqualTo("welder");
    assertThat(snapshot().isco(welder)).isEqualTo(7212);
  }

  private static ImportReport report() {
    return OfficialEsco.imported().report();
  }

  private static Tuple tuple(String reason, long count) {
    return Tuple.tuple(reason, count);
  }
}
