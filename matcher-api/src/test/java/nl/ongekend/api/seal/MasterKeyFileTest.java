package nl.ongekend.api.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import nl.ongekend.api.home.Home;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MasterKeyFileTest {

  @TempDir private Path folder;
  private MasterKeyFile file = new MasterKeyFile(Path.of("unset"));

  @BeforeEach
  void prepare() {
    file = MasterKeyFile.of(Home.open(folder));
  }

  @Test
  void create_inAnEmptyHome_keepsAKeyForTheOwnerOnly() throws IOException {
    MasterKey key = file.create();

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.path())))
        .isEqualTo("rw-------");
    assertThat(file.read()).extracting(MasterKey::fingerprint).containsExactly(key.fingerprint());
    SealKey sealed = SealKey.random();
    assertThat(file.read().getFirst().unwrap(key.wrap(sealed, "here"), "here").bytes())
        .isEqualTo(sealed.bytes());
  }

  @Test
  void create_whereThereIsAKey_isRefusedBecauseItWouldBeLost() {
    file.create();

    assertThatThrownBy(file::create).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void read_whileTheKeyIsReplaced_givesBoth() {
    MasterKey key = file.create();
    MasterKey next = MasterKey.random();

    file.write(key, next);

    assertThat(file.read())
        .extracting(MasterKey::fingerprint)
        .containsExactly(key.fingerprint(), next.fingerprint());
  }

  @Test
  void read_ofAFileThatIsNone_isRefusedWithoutRepeatingIt() throws IOException {
    for (String content : new String[] {"", "key=Zm9v", "key=not base64!", "secret"}) {
      Files.writeString(file.path(), content);

      assertThatExceptionOfType(SealException.class)
          .isThrownBy(file::read)
          .withMessage(
              """
              file (%s) must hold a master key.
              Put back the copy that was kept apart.\
              """
                  .formatted(file.path()));
    }
  }

  @Test
  void copyFrom_anotherHome_leavesAKeyThatIsThere() {
    MasterKeyFile other = MasterKeyFile.of(Home.open(folder.resolve("other")));
    MasterKey key = other.create();

    file.copyFrom(other);
    other.write(MasterKey.random());
    file.copyFrom(other);

    assertThat(file.read()).extracting(MasterKey::fingerprint).containsExactly(key.fingerprint());
  }
}
