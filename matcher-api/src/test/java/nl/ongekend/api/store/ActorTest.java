package nl.ongekend.api.store;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A person reaches one passport, by whatever way. */
class ActorTest {

  private static final UUID OWN = new UUID(0, 7);
  private static final Actor PERSON = Actor.person(OWN, new UUID(0, 1));

  @Test
  void require_ownPassport_isLetThrough() {
    assertThatCode(() -> PERSON.require(Purpose.SELF_SERVICE, EntityId.ofPassport(OWN)))
        .doesNotThrowAnyException();
    assertThatCode(() -> PERSON.require(Purpose.SELF_SERVICE, EntityType.VACANCY))
        .doesNotThrowAnyException();
  }

  @Test
  void require_anythingElseAboutPeople_isRefused() {
    requireRefused(Purpose.SELF_SERVICE, EntityId.ofPassport(new UUID(0, 8)));
    requireRefused(Purpose.SELF_SERVICE, new EntityId(EntityType.CIRCUMSTANCES, OWN));
    requireRefused(Purpose.JOB_COACHING, EntityId.ofPassport(OWN));
  }

  @ParameterizedTest
  @EnumSource
  void require_allPassports_isRefusedForEveryPurpose(Purpose purpose) {
    assertThatExceptionOfType(AccessRefusedException.class)
        .isThrownBy(() -> PERSON.require(purpose, EntityType.PASSPORT));
    assertThatExceptionOfType(AccessRefusedException.class)
        .isThrownBy(() -> PERSON.require(purpose, EntityType.CIRCUMSTANCES));
  }

  private static void requireRefused(Purpose purpose, EntityId entity) {
    assertThatExceptionOfType(AccessRefusedException.class)
        .isThrownBy(() -> PERSON.require(purpose, entity));
  }
}
