package nl.ongekend.core.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ongekend.core.match.MatchWorld;
import nl.ongekend.core.match.MatchWorlds;
import nl.ongekend.core.match.RandomMarket;
import nl.ongekend.core.profile.Employer;
import nl.ongekend.core.profile.TextByLanguage;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.taxonomy.ConceptId;
import nl.ongekend.taxonomy.ToyTaxonomy;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatchIndexTest {

  private static final MatchWorld WORLD = RandomMarket.of(1, 0, 3).world();
  private static final UUID FIRST = new UUID(1, 1);
  private static final UUID SECOND = new UUID(1, 2);

  @TempDir private Path folder;

  private MatchIndex<Vacancy, VacancySegment> open() throws IOException {
    return open(WORLD.indexSetting());
  }

  private MatchIndex<Vacancy, VacancySegment> open(IndexSetting setting) throws IOException {
    return MatchIndex.vacancies(folder, setting);
  }

  private static void put(MatchIndex<Vacancy, VacancySegment> index, UUID id, String json)
      throws IOException {
    Employer employer = new Employer("mill", "The mill", null, null, null, null);
    index.put(Vacancy.builder(id, new TextByLanguage("molenaar", null), employer).build(), json);
  }

  private static int documents(MatchIndex<Vacancy, VacancySegment> index) throws IOException {
    try (IndexSnapshot<VacancySegment> snapshot = index.snapshot()) {
      return snapshot.documents();
    }
  }

  @Test
  void put_beforeRefresh_isNotFound_andAfterwardsIs() throws IOException {
    try (var index = open()) {
      put(index, FIRST, "{}");
      assertThat(documents(index)).isZero();
      index.refresh();
      assertThat(documents(index)).isEqualTo(1);
    }
  }

  @Test
  void document_afterReplacing_isTheLatestAsItWasPut() throws IOException {
    try (var index = open()) {
      put(index, FIRST, "{\"first\":1}");
      put(index, FIRST, "{\"second\": 2}");
      index.refresh();
      try (IndexSnapshot<VacancySegment> snapshot = index.snapshot()) {
        assertThat(snapshot.documents()).isEqualTo(1);
        assertThat(snapshot.document(FIRST)).isEqualTo("{\"second\": 2}");
        assertThat(snapshot.document(SECOND)).isNull();
      }
    }
  }

  @Test
  void snapshot_whileOthersWrite_staysAsItWas() throws IOException {
    try (var index = open()) {
      put(index, FIRST, "old");
      index.refresh();
      try (IndexSnapshot<VacancySegment> snapshot = index.snapshot()) {
        put(index, FIRST, "new");
        put(index, SECOND, "new");
        index.refresh();
        index.merge(1);
        assertThat(snapshot.documents()).isEqualTo(1);
        assertThat(snapshot.document(FIRST)).isEqualTo("old");
      }
      assertThat(documents(index)).isEqualTo(2);
    }
  }

  @Test
  void clear_removesEverything() throws IOException {
    try (var index = open()) {
      put(index, FIRST, "{}");
      index.refresh();
      index.clear();
      index.refresh();
      assertThat(documents(index)).isZero();
    }
  }

  @Test
  void position_neverCommitted_isNone() throws IOException {
    try (var index = open()) {
      put(index, FIRST, "{}");
      index.refresh();
      assertThat(index.position()).isNull();
    }
  }

  @Test
  void commit_reopened_keepsDocumentsAndPosition() throws IOException {
    try (var index = open()) {
      put(index, FIRST, "kept");
      index.commit("17:4");
    }
    try (var index = open();
        IndexSnapshot<VacancySegment> snapshot = index.snapshot()) {
      assertThat(index.position()).isEqualTo("17:4");
      assertThat(snapshot.document(FIRST)).isEqualTo("kept");
    }
  }

  @Test
  void commit_ofNothingButANewPosition_isKept() throws IOException {
    try (var index = open()) {
      put(index, FIRST, "kept");
      index.commit("17:4");
      index.commit("17:5");
    }
    try (var index = open()) {
      assertThat(index.position()).isEqualTo("17:5");
    }
  }

  @Test
  void close_withoutCommit_losesWhatCameAfterTheLast() throws IOException {
    try (var index = open()) {
      put(index, FIRST, "kept");
      index.commit("17:4");
      put(index, SECOND, "lost");
      index.delete(FIRST);
      index.refresh();
      assertThat(documents(index)).isEqualTo(1);
    }
    try (var index = open();
        IndexSnapshot<VacancySegment> snapshot = index.snapshot()) {
      assertThat(index.position()).isEqualTo("17:4");
      assertThat(snapshot.document(FIRST)).isEqualTo("kept");
      assertThat(snapshot.document(SECOND)).isNull();
    }
  }

  @Test
  void open_otherTaxonomy_isRefusedNamingBoth() throws IOException {
    commitAndClose();
    ConceptId added = ConceptId.of("urn:test:added");
    MatchWorld other = MatchWorlds.of(ToyTaxonomy.builder().addGroup(added).build(), List.of());

    assertRefused(
        "ongekend.taxonomy",
        WORLD.taxonomy().version(),
        other.taxonomy().version(),
        other.indexSetting());
  }

  @Test
  void open_otherPlaces_isRefusedNamingBoth() throws IOException {
    commitAndClose();
    IndexVersions versions = WORLD.indexSetting().versions();

    assertRefused(
        "ongekend.places",
        versions.places(),
        "other",
        withVersions(new IndexVersions(versions.taxonomy(), "other")));
  }

  @Test
  void open_otherSchema_isRefusedNamingBoth() throws IOException {
    commitAndClose();
    pretendSchema("0");

    assertRefused(
        "ongekend.schema", "0", String.valueOf(IndexSchema.VERSION), WORLD.indexSetting());
  }

  @Test
  void open_refused_leavesTheIndexAsItIs() throws IOException {
    commitAndClose();
    IndexSetting other = withVersions(new IndexVersions("other", "other"));

    assertThatExceptionOfType(IndexMismatchException.class).isThrownBy(() -> open(other));
    try (var index = open()) {
      assertThat(documents(index)).isEqualTo(1);
    }
  }

  private void commitAndClose() throws IOException {
    try (var index = open()) {
      put(index, FIRST, "{}");
      index.commit("1");
    }
  }

  private void assertRefused(String key, String found, String expected, IndexSetting setting) {
    assertThatExceptionOfType(IndexMismatchException.class)
        .isThrownBy(() -> open(setting))
        .withMessage(
            "the index was built with %s = %s and is opened with %s.%nRebuild it from the store.",
            key, found, expected);
  }

  private static IndexSetting withVersions(IndexVersions versions) {
    IndexSetting setting = WORLD.indexSetting();
    return new IndexSetting(
        setting.taxonomy(), setting.places(), setting.facets(), setting.profile(), versions);
  }

  private void pretendSchema(String version) throws IOException {
    try (FSDirectory directory = FSDirectory.open(folder)) {
      Map<String, String> data =
          new HashMap<>(SegmentInfos.readLatestCommit(directory).getUserData());
      data.put("ongekend.schema", version);
      IndexWriterConfig config = new IndexWriterConfig().setIndexSort(FacetDocument.order());
      try (IndexWriter writer = new IndexWriter(directory, config)) {
        writer.setLiveCommitData(data.entrySet());
      }
    }
  }
}
