package nl.ongekend.api.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.ongekend.api.proposal.Cohort;
import nl.ongekend.api.proposal.Proposal;
import nl.ongekend.api.service.Areas;
import nl.ongekend.api.service.Caller;
import nl.ongekend.api.service.Page;
import nl.ongekend.api.service.Services;
import nl.ongekend.api.service.Stored;
import nl.ongekend.api.view.ProposalDocument;
import nl.ongekend.core.facet.FacetFactory;
import nl.ongekend.core.group.TargetGroup;
import nl.ongekend.core.group.TargetGroups;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Sector;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.score.HoursTerm;
import org.jspecify.annotations.Nullable;

/**
 * Makes reports of hours: of the people of a run as they are now, and the vacancies that the run
 * looked at and that are still there. O(people + vacancies). Thread-safe.
 */
final class HoursReader {

  private static final int PAGE = 1_000;

  private final Services services;
  private final FacetFactory facets;
  private final Areas areas;

  HoursReader(Services services) {
    this.services = services;
    this.facets = services.engine().world().facets();
    this.areas = new Areas(services.engine().world().places());
  }

  HoursReport read(Caller caller, Proposal proposal) {
    Cohort cohort = proposal.cohort();
    HoursReportBuilder builder = new HoursReportBuilder(cohort.head());
    Map<UUID, String> sectorById = new HashMap<>();
    readVacancies(caller, Set.copyOf(cohort.pool()), builder, sectorById);
    Map<UUID, String> sectorByPassport = new HashMap<>();
    for (Cohort.Member member : cohort.members()) {
      sectorByPassport.put(member.passport(), sector(member, sectorById));
    }
    services
        .targetGroups()
        .forEachPerson(
            caller,
            TargetGroups.NOTICE_DAYS,
            (passport, groups) -> {
              String sector = sectorByPassport.get(passport.id());
              if (sector != null) {
                builder.addPerson(person(passport, sector, groups));
              }
            });
    return builder.build();
  }

  private void readVacancies(
      Caller caller, Set<UUID> pool, HoursReportBuilder builder, Map<UUID, String> sectorById) {
    UUID after = null;
    do {
      Page<Vacancy> page = services.vacancies().list(caller, after, PAGE);
      for (Stored<Vacancy> stored : page.documents()) {
        Vacancy vacancy = stored.document();
        if (pool.contains(vacancy.id())) {
          sectorById.put(vacancy.id(), name(vacancy.sector()));
          builder.addVacancy(work(vacancy));
        }
      }
      after = page.next();
    } while (after != null);
  }

  private HoursReportBuilder.Work work(Vacancy vacancy) {
    String region = areas.region(vacancy);
    return new HoursReportBuilder.Work(
        region == null ? "" : region,
        name(vacancy.sector()),
        vacancy.openings(),
        facets.of(vacancy).hours().max());
  }

  private HoursReportBuilder.Person person(
      Passport passport, String sector, Set<TargetGroup> groups) {
    String region = areas.homeRegion(passport);
    return new HoursReportBuilder.Person(
        region == null ? "" : region, sector, HoursTerm.open(facets.of(passport).hours()), groups);
  }

  private static String sector(Cohort.Member member, Map<UUID, String> sectorById) {
    List<ProposalDocument.Listed> list = member.list();
    return list.isEmpty() ? "" : sectorById.getOrDefault(list.getFirst().vacancy(), "");
  }

  private static String name(@Nullable Sector sector) {
    return sector == null ? "" : sector.name();
  }
}
