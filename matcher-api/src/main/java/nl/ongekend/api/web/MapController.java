package nl.ongekend.api.web;

import static org.springframework.http.MediaType.TEXT_HTML_VALUE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.ongekend.api.service.Caller;
import nl.ongekend.api.service.Services;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.question.PersonView;
import nl.ongekend.core.question.ReachByPlace;
import nl.ongekend.core.score.TravelOffer;
import nl.ongekend.taxonomy.place.PlaceTable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Where the work is that is within reach of a person: a map, and the same as a table. */
@RestController
class MapController {

  private static final String TEMPLATE = "map";

  /** How many places are shown, and how many vacancies of each are named. */
  private static final int MOST_PLACES = 25;

  private static final int MOST_NAMED = 3;

  private final Services services;
  private final MapViews maps;
  private final PersonPages people;

  MapController(Services services, MapViews maps, PersonPages people) {
    this.services = services;
    this.maps = maps;
    this.people = people;
  }

  /** A vacancy, with how well it fits from 0 to 100. */
  record Named(String href, String title, String lang, int score) {}

  /**
   * A place in the table.
   *
   * @param anchor its id in the page
   * @param name what it is called
   * @param count how many vacancies are there
   * @param best the best of them
   */
  record Row(String anchor, String name, int count, List<Named> best) {}

  @GetMapping(path = Addresses.MAP, produces = TEXT_HTML_VALUE)
  ResponseEntity<byte[]> map(Caller caller, Visit visit, @PathVariable UUID id) {
    Passport passport = services.passports().get(caller, id).document();
    ReachByPlace.Answer reached =
        services.questions().reachByPlace(caller, passport, visit.today());
    List<ReachByPlace.Spot> spots = reached.spots().stream().limit(MOST_PLACES).toList();
    List<MapViews.Marked> marked = maps.marked(spots, visit);
    Map<String, Object> values = new HashMap<>();
    values.put("count", spots.stream().mapToInt(spot -> spot.vacancies().size()).sum());
    values.put("more", reached.spots().size() - spots.size());
    values.put("elsewhere", named(caller, passport, reached.elsewhere(), visit));
    values.put("elsewhereCount", reached.elsewhere().size());
    values.put("rows", rows(caller, passport, spots, marked, visit));
    if (!marked.isEmpty()) {
      values.put("map", maps.of(marked, home(passport)));
    }
    return people.page(TEMPLATE, passport, visit, values);
  }

  private int home(Passport passport) {
    int place = PersonView.of(services.engine().world(), passport).facets().travel().place();
    return place == TravelOffer.UNKNOWN ? PlaceTable.ABSENT : place;
  }

  private List<Row> rows(
      Caller caller,
      Passport passport,
      List<ReachByPlace.Spot> spots,
      List<MapViews.Marked> marked,
      Visit visit) {
    return IntStream.range(0, spots.size())
        .mapToObj(i ->
            new Row(
                marked.get(i).anchor(),
                marked.get(i).name(),
                marked.get(i).count(),
                named(caller, passport, spots.get(i).vacancies(), visit)))
        .toList();
  }

  /** One that was deleted since the index was read is left out. */
  private List<Named> named(
      Caller caller, Passport passport, List<ReachByPlace.Reached> reached, Visit visit) {
    return reached.stream()
        .limit(MOST_NAMED)
        .flatMap(one ->
            services.vacancies().find(caller, one.id()).stream()
                .map(stored -> named(passport, stored.document(), one.score(), visit)))
        .toList();
  }

  private static Named named(Passport passport, Vacancy vacancy, int score, Visit visit) {
    return new Named(
        Addresses.proof(passport.id(), vacancy.id()),
        vacancy.title().in(visit.language().code()),
        Texts.shownIn(vacancy.title(), visit.language()),
        ScoreBar.percent(score));
  }
}
