package nl.ongekend.api.http;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import java.util.UUID;
import nl.ongekend.api.service.Caller;
import nl.ongekend.api.service.Services;
import nl.ongekend.api.service.TargetGroupService;
import nl.ongekend.api.service.Today;
import nl.ongekend.core.group.TargetGroups;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Target groups, for choosing help and for reports. */
@RestController
class TargetGroupController {

  private static final String NOTICE = "" + TargetGroups.NOTICE_DAYS;

  private final TargetGroupService groups;
  private final Today today;

  TargetGroupController(Services services) {
    this.groups = services.targetGroups();
    this.today = services.today();
  }

  @GetMapping(path = "/v1/passports/{id}/target-groups", produces = APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> groupPassport(
      Caller caller, @PathVariable UUID id, @RequestParam(defaultValue = NOTICE) int noticeDays) {
    return Replies.ok(groups.groups(caller, id, noticeDays, today.date()));
  }

  @GetMapping(path = "/v1/target-groups", produces = APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> countGroups(
      Caller caller, @RequestParam(defaultValue = NOTICE) int noticeDays) {
    return Replies.ok(groups.report(caller, noticeDays, today.date()));
  }
}
