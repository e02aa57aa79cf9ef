package nl.ongekend.eval.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.ongekend.core.profile.AccessClass;
import nl.ongekend.core.profile.EvidenceGrade;
import nl.ongekend.core.profile.Freshness;
import nl.ongekend.core.profile.LabourMarketAccess;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.SkillClaim;
import nl.ongekend.taxonomy.ConceptId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FieldChangeTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

  private static final Passport AMINA =
      Passport.builder(new UUID(1, 2), "Amina")
          .skills(List.of(claim("urn:ongekend:weld", "course"), claim("urn:ongekend:cut", null)))
          .labourMarketAccess(LabourMarketAccess.of(AccessClass.FREE))
          .freshness(new Freshness(DAY, DAY))
          .build();

  private static SkillClaim claim(String skill, @Nullable String source) {
    return new SkillClaim(ConceptId.of(skill), 2, EvidenceGrade.CLAIMED, null, source, null, null);
  }

  private static Field field(String name) {
    return Field.listWithin(Set.of(Passport.class)).stream()
        .filter(field -> field.toString().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void toOther_fieldWithinAList_changesOrFillsItInEverywhere() {
    Passport changed = FieldChange.toOther(field("SkillClaim.source")).in(AMINA);
    assertThat(changed.skills())
        .extracting(SkillClaim::source)
        .containsExactly("course Абдулла", "filled in");
    assertThat(changed.toBuilder().skills(AMINA.skills()).build()).isEqualTo(AMINA);
  }

  @Test
  void toOther_enumAndDate_takeTheNextValueAndAYearBefore() {
    Passport changed = FieldChange.toOther(field("LabourMarketAccess.access")).in(AMINA);
    assertThat(changed.labourMarketAccess())
        .isEqualTo(LabourMarketAccess.of(AccessClass.TWV_REQUIRED));
    assertThat(FieldChange.toOther(field("Freshness.confirmedOn")).in(AMINA).freshness())
        .isEqualTo(new Freshness(DAY.minusYears(1), DAY));
  }

  @Test
  void toOther_valueThatTheRecordRefuses_staysAsItWas() {
    assertThat(FieldChange.toOther(field("Freshness.expiresOn")).in(AMINA)).isEqualTo(AMINA);
  }

  @Test
  void toMissing_optionalField_isNull() {
    assertThat(FieldChange.toMissing(field("Passport.skills")).in(AMINA))
        .isEqualTo(AMINA.toBuilder().skills(null).build());
  }
}
