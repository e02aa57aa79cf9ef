package nl.ongekend.api.me;

import static org.springframework.http.MediaType.APPLICATION_FORM_URLENCODED_VALUE;
import static org.springframework.http.MediaType.TEXT_HTML_VALUE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ongekend.api.service.Caller;
import nl.ongekend.api.service.Choices;
import nl.ongekend.api.service.OwnRelease;
import nl.ongekend.api.service.SelfService;
import nl.ongekend.api.service.Services;
import nl.ongekend.core.profile.Vacancy;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Which employers may know who a person is, how long that is kept, and taking it back. */
@RestController
class MeSharedController {

  private final SelfService self;
  private final Services services;
  private final MePages pages;

  MeSharedController(Services services, MePages pages) {
    this.self = services.selfService();
    this.services = services;
    this.pages = pages;
  }

  /** A release in words; {@code back} is what the button says, empty when there is none. */
  record Shared(UUID id, String employer, String vacancy, String state, String back) {}

  @GetMapping(path = MeAddresses.SHARED, produces = TEXT_HTML_VALUE)
  ResponseEntity<byte[]> shared(Caller caller, MeVisit visit) {
    return page(caller, visit, "");
  }

  @PostMapping(
      path = MeAddresses.SHARED,
      consumes = APPLICATION_FORM_URLENCODED_VALUE,
      produces = TEXT_HTML_VALUE)
  ResponseEntity<byte[]> takeBack(
      Caller caller,
      MeVisit visit,
      @RequestParam(defaultValue = "") String step,
      @RequestParam(required = false) @Nullable UUID release) {
    if (step.equals("retention")) {
      self.endRetention(caller, caller.person());
      return page(caller, visit, visit.text("kept.ended"));
    }
    if (release == null) {
      throw Choices.refused("release", "an id", "Use the buttons of the page.");
    }
    self.withdraw(caller, caller.person(), release);
    return page(caller, visit, visit.text("shared.done"));
  }

  private ResponseEntity<byte[]> page(Caller caller, MeVisit visit, String done) {
    List<Shared> releases =
        self.listReleases(caller, caller.person()).stream()
            .map(release -> shared(release, visit))
            .toList();
    String kept =
        services
            .privacy()
            .findAgreement(caller, caller.person())
            .map(day -> visit.words().text("kept.agreed", Map.of("date", visit.date(day))))
            .orElse("");
    Map<String, Object> values = new HashMap<>();
    values.put("releases", releases);
    values.put("kept", kept);
    values.put("done", done);
    return pages.page(visit, "shared", values);
  }

  private static Shared shared(OwnRelease release, MeVisit visit) {
    Vacancy vacancy = release.vacancy();
    String back =
        switch (release.state()) {
          case REQUESTED -> visit.text("shared.refuse");
          case AGREED, OPEN -> visit.text("shared.take-back");
          case EXPIRED, WITHDRAWN -> "";
        };
    String state =
        switch (release.state()) {
          case OPEN ->
              visit.words().text("shared.open", Map.of("date", visit.date(release.until())));
          case REQUESTED, AGREED, EXPIRED, WITHDRAWN ->
              visit.words().text("shared", release.state());
        };
    return new Shared(
        release.id(),
        vacancy == null ? release.employer() : vacancy.employer().name(),
        vacancy == null ? "" : vacancy.title().in(visit.words().language()),
        state,
        back);
  }
}
