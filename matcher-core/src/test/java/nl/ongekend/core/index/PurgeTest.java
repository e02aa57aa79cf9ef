package nl.ongekend.core.index;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import nl.ongekend.core.match.RandomMarket;
import nl.ongekend.core.profile.Passport;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Erasing somebody whose neighbours in the segment stay. */
class PurgeTest {

  private static final IndexSetting SETTING = RandomMarket.of(1, 0, 3).world().indexSetting();
  private static final UUID ERASED = UUID.fromString("0197a1b2-c3d4-7e5f-8a6b-7c8d9e0f1a2b");
  private static final String WORD = "zqcanary";

  @TempDir private Path folder;

  private static void put(MatchIndex<Passport, PassportSegment> index, UUID id, String name)
      throws IOException {
    index.put(
        Passport.builder(id, name).build(), "{\"id\":\"%s\",\"name\":\"%s\"}".formatted(id, name));
  }

  /** Five people in one segment, of whom the third is deleted. */
  private MatchIndex<Passport, PassportSegment> oneOfFiveDeleted() throws IOException {
    MatchIndex<Passport, PassportSegment> index = MatchIndex.passports(folder, SETTING);
    for (int i = 1; i <= 5; i++) {
      put(index, i == 3 ? ERASED : new UUID(9, i), i == 3 ? WORD : "neighbour");
    }
    index.commit("1-1");
    assertThat(deletedByLeaf()).containsExactly(0);
    index.delete(ERASED);
    index.refresh();
    index.commit("1-2");
    return index;
  }

  private List<Integer> deletedByLeaf() throws IOException {
    try (FSDirectory directory = FSDirectory.open(folder);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      return reader.leaves().stream().map(leaf -> leaf.reader().numDeletedDocs()).toList();
    }
  }

  /** The id as text in both cases, as the 16 bytes that it is, and a word of the document. */
  private List<String> filesNaming() throws IOException {
    byte[] bytes =
        ByteBuffer.allocate(16)
            .putLong(ERASED.getMostSignificantBits())
            .putLong(ERASED.getLeastSignificantBits())
            .array();
    String id = ERASED.toString();
    List<String> forms =
        List.of(
            id,
            id.toUpperCase(Locale.ROOT),
            new String(bytes, ISO_8859_1),
            WORD.toLowerCase(Locale.ROOT));
    List<String> naming = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String content = new String(Files.readAllBytes(file), ISO_8859_1);
        forms.stream().filter(content::contains).forEach(form -> naming.add(file + " " + form));
      }
    }
    return naming;
  }

  /**
   * Without this the next test would say nothing: deleting alone leaves the person in the files.
   */
  @Test
  void delete_withoutPurge_leavesThePersonInTheFiles() throws IOException {
    try (MatchIndex<Passport, PassportSegment> index = oneOfFiveDeleted()) {
      assertThat(deletedByLeaf()).containsExactly(1);
      assertThat(filesNaming()).isNotEmpty();
      assertThat(index.position()).isEqualTo("1-2");
    }
  }

  @Test
  void purge_ofOneOfFive_leavesNoDeletedDocumentAndNoByte() throws IOException {
    try (MatchIndex<Passport, PassportSegment> index = oneOfFiveDeleted()) {
      index.purge();
      index.refresh();
      index.commit("1-3");

      assertThat(deletedByLeaf()).containsExactly(0);
      assertThat(filesNaming()).isEmpty();
      try (IndexSnapshot<PassportSegment> snapshot = index.snapshot()) {
        assertThat(snapshot.documents()).isEqualTo(4);
        assertThat(snapshot.document(ERASED)).isNull();
        assertThat(snapshot.document(new UUID(9, 4))).contains("neighbour");
      }
    }
  }
}
