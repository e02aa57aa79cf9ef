package nl.ongekend.api.proposal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ongekend.api.view.BatchDocument;
import nl.ongekend.api.view.ProposalDocument;
import nl.ongekend.api.view.VersionsView;

/** Own lists made by hand. Vacancies have one opening unless something else is said. */
final class Lists {

  private final List<Cohort.Member> members = new ArrayList<>();
  private final List<UUID> pool = new ArrayList<>();
  private final Map<UUID, Integer> openingsById = new HashMap<>();
  private final Map<UUID, String> documentById = new HashMap<>();
  private final Map<UUID, String> areaById = new HashMap<>();
  private final Map<UUID, String> municipalityById = new HashMap<>();
  private String profile = "standard";

  /** Adds a person with vacancies and points in turns. */
  Lists person(UUID passport, Object... vacanciesAndPoints) {
    List<ProposalDocument.Listed> list = new ArrayList<>();
    for (int i = 0; i < vacanciesAndPoints.length; i += 2) {
      UUID vacancy = (UUID) vacanciesAndPoints[i];
      openingsById.putIfAbsent(vacancy, 1);
      list.add(ProposalDocument.Listed.of(vacancy, (Integer) vacanciesAndPoints[i + 1]));
    }
    members.add(
        new Cohort.Member(
            passport,
            documentById.getOrDefault(passport, "as it was"),
            list,
            municipalityById.get(passport),
            null));
    return this;
  }

  Lists openings(UUID vacancy, int openings) {
    openingsById.put(vacancy, openings);
    return this;
  }

  /** Says that a passport or vacancy has another content. */
  Lists document(UUID id, String document) {
    documentById.put(id, document);
    return this;
  }

  /** Says in which region a vacancy is. */
  Lists area(UUID vacancy, String region) {
    areaById.put(vacancy, region);
    return this;
  }

  /** Says where a person lives; said before the person is added. */
  Lists lives(UUID passport, String municipality) {
    municipalityById.put(passport, municipality);
    return this;
  }

  /** Adds a vacancy that stands in no list. */
  Lists pool(UUID vacancy) {
    pool.add(vacancy);
    return this;
  }

  Lists profile(String name) {
    profile = name;
    return this;
  }

  Cohort cohort() {
    VersionsView versions = new VersionsView("t", "r", "m", profile, "p", "s");
    BatchDocument head =
        new BatchDocument(BatchDocument.SCHEMA, "1", "c", LocalDate.of(2026, 11, 21), versions, 10);
    Map<UUID, Cohort.Work> workById = new HashMap<>();
    openingsById.forEach((id, openings) ->
        workById.put(
            id,
            new Cohort.Work(
                openings,
                null,
                documentById.getOrDefault(id, "as it was"),
                areaById.get(id),
                "employer")));
    return new Cohort(head, pool, members, workById);
  }
}
