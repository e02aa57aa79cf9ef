package nl.ongekend.api.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.ongekend.api.engine.WorldFiles;
import nl.ongekend.api.home.Home;
import nl.ongekend.api.problem.ProblemException;
import nl.ongekend.api.store.MadeReceipt;
import nl.ongekend.api.store.Purpose;
import nl.ongekend.api.store.StoreExtension;
import nl.ongekend.api.store.StoreSettings;
import nl.ongekend.core.document.ContentHash;
import nl.ongekend.core.document.Documents;
import nl.ongekend.core.market.MarketSnapshot;
import nl.ongekend.core.receipt.ReceiptFile;
import nl.ongekend.core.receipt.Replay;
import nl.ongekend.taxonomy.ConceptId;
import nl.ongekend.taxonomy.SkillKind;
import nl.ongekend.taxonomy.load.StarterReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Receipts of a home whose taxonomy, market and documents change. */
@ExtendWith(StoreExtension.class)
class ReceiptServiceIT {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final MatchParameters QUESTION = MatchParameters.standard(TODAY);
  private static final Caller COACH = Caller.local(Purpose.JOB_COACHING);

  private static final String SKILL =
      "http://data.europa.eu/esco/skill/60f826be-0c1b-413b-aad5-4f7546622e16";

  private static final String PASSPORT =
      """
      {"name": "Aide", "skills": [{"concept": "%s", "level": 3, "evidence": "ATTESTED"}],
       "languages": [{"language": "nl", "listening": "B1"}]}
      """
          .formatted(SKILL);

  private static final String VACANCY =
      """
      {"title": {"en": "Aide"}, "employer": {"key": "home", "name": "The Home"},
       "skills": [{"concept": "%s", "importance": "ESSENTIAL", "level": 4}]}
      """
          .formatted(SKILL);

  @Test
  void export_whenEverythingHasChangedSince_replaysTheOldAnswer(
      StoreSettings settings, @TempDir Path folder) throws IOException {
    UUID passport;
    UUID vacancy;
    MadeReceipt made;
    try (Services services = open(settings, folder)) {
      passport = services.passports().create(COACH, PASSPORT).id();
      vacancy = services.vacancies().create(COACH, VACANCY).id();
      made = services.receipts().make(COACH, passport, vacancy, QUESTION);
    }
    activateOtherTaxonomyAndMarket(folder);
    try (Services services = open(settings, folder)) {
      services.passports().replace(COACH, passport, 1, PASSPORT.replace("ATTESTED", "CLAIMED"));
      MadeReceipt now = services.receipts().make(COACH, passport, vacancy, QUESTION);
      services.vacancies().delete(COACH, vacancy, 1);
      byte[] file = services.receipts().export(COACH, made.receipt().id()).toBytes();

      Replay replay = Replay.of(ReceiptFile.read(file));

      assertThat(now.receipt().answer()).isNotEqualTo(made.receipt().answer());
      assertThat(now.receipt().basis().taxonomy()).isNotEqualTo(made.receipt().basis().taxonomy());
      assertThat(replay.receipt()).isEqualTo(made.receipt());
      assertThat(replay.differences()).isEmpty();
    }
  }

  private static void activateOtherTaxonomyAndMarket(Path folder) throws IOException {
    WorldFiles files = new WorldFiles(Home.open(folder));
    files.activate(
        StarterReader.read()
            .addSkill(ConceptId.of("urn:ongekend:test:later"), SkillKind.SKILL)
            .build());
    Documents documents = new Documents();
    files.activate(
        MarketSnapshot.of(
            List.of(
                documents.readVacancy(VACANCY, () -> new UUID(1, 1)),
                documents.readVacancy(VACANCY, () -> new UUID(1, 2)))));
  }

  @Test
  void make_twice_isOneReceiptAndOneArchive(StoreSettings settings, @TempDir Path folder)
      throws IOException {
    try (Services services = open(settings, folder)) {
      UUID passport = services.passports().create(COACH, PASSPORT).id();
      UUID vacancy = services.vacancies().create(COACH, VACANCY).id();

      MadeReceipt first = services.receipts().make(COACH, passport, vacancy, QUESTION);
      long archived = count(services, "archive");
      MadeReceipt second = services.receipts().make(COACH, passport, vacancy, QUESTION);
      MadeReceipt tomorrow =
          services
              .receipts()
              .make(COACH, passport, vacancy, MatchParameters.standard(TODAY.plusDays(1)));

      assertThat(second).isEqualTo(first);
      assertThat(tomorrow.receipt().id()).isNotEqualTo(first.receipt().id());
      assertThat(count(services, "archive")).isEqualTo(archived);
    }
  }

  private static long count(Services services, String table) {
    return JdbcClient.create(services.engine().store().dataSource())
        .sql("SELECT count(*) FROM " + table)
        .query(Long.class)
        .single();
  }

  @Test
  void export_whenTheHistoryOfThePersonIsGone_saysSoAndTheReceiptStays(
      StoreSettings settings, @TempDir Path folder) throws IOException {
    try (Services services = open(settings, folder)) {
      UUID passport = services.passports().create(COACH, PASSPORT).id();
      UUID vacancy = services.vacancies().create(COACH, VACANCY).id();
      ContentHash id = services.receipts().make(COACH, passport, vacancy, QUESTION).receipt().id();
      JdbcClient.create(services.engine().store().dataSource())
          .sql("DELETE FROM entity_history WHERE id = :id")
          .param("id", passport)
          .update();

      assertThatExceptionOfType(ProblemException.class)
          .isThrownBy(() -> services.receipts().export(COACH, id))
          .withMessageContaining("passport.json of receipt %s must still be kept".formatted(id))
          .returns("receipt.content-gone", refused -> refused.problem().code());
      assertThat(services.receipts().get(COACH, id).receipt().id()).isEqualTo(id);
    }
  }

  private static Services open(StoreSettings settings, Path folder) throws IOException {
    StoreSettings own = StoreExtension.inHome(settings, folder);
    return Services.open(own, new Today(own.clock(), TODAY));
  }
}
