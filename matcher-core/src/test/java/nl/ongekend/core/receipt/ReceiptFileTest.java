package nl.ongekend.core.receipt;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.ongekend.core.document.ContentHash;
import nl.ongekend.core.match.MatchWorlds;
import nl.ongekend.core.match.RandomMarket;
import nl.ongekend.core.receipt.ReceiptException.Reason;
import nl.ongekend.core.score.ScoringProfile;
import nl.ongekend.testing.Seeds;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReceiptFileTest {

  private static final int CHECKSUM = 64;

  private static final RandomMarket MARKET = RandomMarket.of(1, 2, 1);
  private static final ReceiptFile FILE = export(0);
  private static final byte[] BYTES = FILE.toBytes();

  private static ReceiptFile export(int passport) {
    return new Receipts(MARKET.world())
        .export(
            MARKET.passports().get(passport),
            MARKET.vacancies().getFirst(),
            ScoringProfile.standard(),
            MatchWorlds.AS_OF);
  }

  @Test
  void read_writtenFile_isTheSameToTheLastByte() {
    ReceiptFile read = ReceiptFile.read(BYTES);

    assertThat(read.receipt()).isEqualTo(FILE.receipt());
    assertThat(read.toBytes()).isEqualTo(BYTES).isEqualTo(export(0).toBytes());
  }

  @Test
  void toBytes_openedByAnyZipTool_hasTheReceiptAndWhatItNames() throws IOException {
    List<String> hashes = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(BYTES))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        hashes.add(entry.getName() + " " + ContentHash.ofBytes(zip.readAllBytes()));
      }
    }

    Basis basis = FILE.receipt().basis();
    assertThat(hashes)
        .containsExactly(
            "receipt.json " + FILE.receipt().id(),
            "passport.json " + basis.passport(),
            "vacancy.json " + basis.vacancy(),
            "profile.json " + basis.profile(),
            "market.txt " + basis.market(),
            "rules.txt " + basis.rules(),
            "places.txt " + basis.places(),
            "taxonomy.bin " + basis.taxonomy());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void read_anyBitFlipped_isRefused(long seed) {
    Random random = Seeds.random(seed);
    for (int i = 0; i < 40; i++) {
      byte[] flipped = BYTES.clone();
      flipped[random.nextInt(BYTES.length)] ^= (byte) (1 << random.nextInt(8));

      refused(flipped);
    }
  }

  /** Of the framing every byte is tried; it is all outside the compressed contents. */
  @Test
  void read_anyByteOfTheDirectoryEdited_isRefusedAlsoWithTheRightChecksum() {
    int directory = lastIndexOf(BYTES, new byte[] {'P', 'K', 1, 2}, 8);
    for (int at = directory; at < BYTES.length - CHECKSUM; at++) {
      byte[] edited = BYTES.clone();
      edited[at] ^= 1;

      refused(withChecksum(edited));
    }
  }

  private static int lastIndexOf(byte[] bytes, byte[] pattern, int times) {
    int found = 0;
    for (int at = bytes.length - pattern.length; at >= 0; at--) {
      if (Arrays.equals(bytes, at, at + pattern.length, pattern, 0, pattern.length)) {
        found++;
        if (found == times) {
          return at;
        }
      }
    }
    throw new AssertionError("found %d of %d".formatted(found, times));
  }

  @Test
  void read_anyByteOfTheFirstHeaderEdited_isRefusedAlsoWithTheRightChecksum() {
    for (int at = 0; at < 30 + "receipt.json".length(); at++) {
      byte[] edited = BYTES.clone();
      edited[at] ^= 1;

      refused(withChecksum(edited));
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void read_cutOff_isRefusedAsDamaged(long seed) {
    int length = Seeds.random(seed).nextInt(BYTES.length);

    refused(Arrays.copyOf(BYTES, length)).returns(Reason.DAMAGED, ReceiptException::reason);
  }

  @Test
  void read_emptyFile_saysWhatIsExpected() {
    refused(new byte[0])
        .withMessage(
            "the file (0 bytes) must be an exported receipt, which ends with its checksum.%nMaybe it was cut off or changed on its way; export the receipt again."
                .formatted());
  }

  @Test
  void read_oneFileMore_isRefused() {
    List<ReceiptZip.Entry> entries = entries(FILE);
    entries.add(new ReceiptZip.Entry("note.txt", Receipts.packed("{}")));

    refused(ReceiptZip.write(entries))
        .withMessageStartingWith("the ZIP must hold the 8 files of a receipt and nothing else")
        .returns(Reason.CONTRADICTS, ReceiptException::reason);
  }

  @Test
  void read_oneFileLess_isRefusedByName() {
    List<ReceiptZip.Entry> entries = entries(FILE);
    entries.remove(3);

    refused(ReceiptZip.write(entries)).withMessageStartingWith("profile.json must be in the ZIP");
  }

  @Test
  void read_filesInAnotherOrder_isRefused() {
    List<ReceiptZip.Entry> entries = entries(FILE);
    entries.add(entries.remove(1));

    refused(ReceiptZip.write(entries)).withMessageStartingWith("passport.json must be in the ZIP");
  }

  @Test
  void read_passportOfSomebodyElse_isRefusedWithBothHashes() {
    List<ReceiptZip.Entry> entries = entries(FILE);
    PackedContent other = export(1).content(ReceiptPart.PASSPORT);
    entries.set(1, new ReceiptZip.Entry("passport.json", other));

    refused(ReceiptZip.write(entries))
        .withMessageStartingWith(
            "passport.json (hash %s) must be what the receipt names, %s"
                .formatted(other.hash(), FILE.receipt().basis().passport()))
        .returns(Reason.CONTRADICTS, ReceiptException::reason);
  }

  @Test
  void read_everyPartReplaced_isRefused() {
    for (ReceiptPart part : ReceiptPart.values()) {
      List<ReceiptZip.Entry> entries = entries(FILE);
      entries.set(
          part.ordinal() + 1, new ReceiptZip.Entry(part.file(), Receipts.packed("[\"other\"]")));

      refused(ReceiptZip.write(entries)).withMessageStartingWith(part.file());
    }
  }

  @Test
  void read_receiptInAnotherSpelling_isRefused() {
    refused(withReceipt(" " + FILE.receipt().toJson()))
        .withMessageStartingWith("receipt.json must be in its canonical form");
  }

  @Test
  void read_receiptOfALaterForm_isRefused() {
    refused(withReceipt(FILE.receipt().toJson().replace("receipt/1", "receipt/2")))
        .returns(Reason.UNKNOWN_VERSION, ReceiptException::reason);
  }

  private static byte[] withReceipt(String json) {
    List<ReceiptZip.Entry> entries = entries(FILE);
    PackedContent receipt = PackedContent.of(json.getBytes(UTF_8));
    entries.set(0, new ReceiptZip.Entry("receipt.json", receipt));
    return ReceiptZip.write(entries);
  }

  /** A quarter of a million bytes that would unpack to 256 MiB. */
  @Test
  void read_bomb_isRefusedAtTheLimitOfItsFile() {
    List<ReceiptZip.Entry> entries = entries(FILE);
    PackedContent bomb = PackedContent.of(new byte[256 << 20]);
    entries.set(1, new ReceiptZip.Entry("passport.json", bomb));
    byte[] file = ReceiptZip.write(entries);

    assertThat(file.length).isLessThan(1 << 20);
    refused(file)
        .withMessageStartingWith("passport.json must have at most 8388608 bytes")
        .returns(Reason.TOO_LARGE, ReceiptException::reason);
  }

  @Test
  void of_withoutAPart_isRefused() {
    Map<ReceiptPart, PackedContent> contents = new EnumMap<>(ReceiptPart.class);
    contents.put(ReceiptPart.PASSPORT, FILE.content(ReceiptPart.PASSPORT));

    assertThatExceptionOfType(ReceiptException.class)
        .isThrownBy(() -> ReceiptFile.of(FILE.receipt(), contents))
        .withMessageStartingWith("vacancy.json (hash none) must be what the receipt names");
  }

  private static List<ReceiptZip.Entry> entries(ReceiptFile file) {
    List<ReceiptZip.Entry> entries = new ArrayList<>();
    byte[] receipt = file.receipt().toJson().getBytes(UTF_8);
    entries.add(new ReceiptZip.Entry("receipt.json", PackedContent.of(receipt)));
    for (ReceiptPart part : ReceiptPart.values()) {
      entries.add(new ReceiptZip.Entry(part.file(), file.content(part)));
    }
    return entries;
  }

  /** The comment starts 26 characters before the checksum, and the checksum is of what precedes. */
  private static byte[] withChecksum(byte[] file) {
    byte[] before = Arrays.copyOf(file, file.length - CHECKSUM - 26);
    byte[] checksum = ContentHash.ofBytes(before).hex().getBytes(US_ASCII);
    System.arraycopy(checksum, 0, file, file.length - CHECKSUM, CHECKSUM);
    return file;
  }

  private static ThrowableAssertAlternative<ReceiptException> refused(byte[] file) {
    return assertThatExceptionOfType(ReceiptException.class)
        .isThrownBy(() -> ReceiptFile.read(file));
  }
}
