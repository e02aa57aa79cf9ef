package nl.ongekend.api.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.UUID;
import nl.ongekend.api.batch.BatchFormat;
import nl.ongekend.api.http.endpoint.ApiHeaders;
import nl.ongekend.api.job.BatchJobs;
import nl.ongekend.api.job.JobAnswers;
import nl.ongekend.api.job.JobProposals;
import nl.ongekend.api.proposal.Proposal;
import nl.ongekend.api.proposal.ProposalLayout;
import nl.ongekend.api.service.Caller;
import nl.ongekend.api.service.Services;
import nl.ongekend.api.view.BatchPageDocument;
import nl.ongekend.api.view.ViewJson;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a batch has made, in the form that the client accepts. */
@RestController
class BatchResultController {

  private static final String RESULTS = "/v1/batches/{id}/results";
  private static final String PROPOSAL = "/v1/batches/{id}/proposal";

  private final JobAnswers answers;
  private final JobProposals proposals;

  BatchResultController(Services services, BatchJobs jobs) {
    this.answers = new JobAnswers(services, jobs);
    this.proposals = new JobProposals(services, jobs);
  }

  @GetMapping(path = RESULTS, produces = APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> listResults(
      Caller caller,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "50") int limit,
      @RequestParam(required = false) @Nullable String after)
      throws IOException {
    BatchPageDocument page = answers.page(caller, id, after, limit);
    ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
    if (page.next() != null) {
      answer.header(HttpHeaders.LINK, "<%s>; rel=\"next\"".formatted(page.next()));
    }
    return Replies.json(answer, ViewJson.write(page));
  }

  @GetMapping(path = RESULTS, produces = ApiHeaders.NDJSON)
  void resultLines(Caller caller, @PathVariable UUID id, HttpServletResponse response)
      throws IOException {
    results(caller, id, BatchFormat.NDJSON, response, ApiHeaders.NDJSON);
  }

  @GetMapping(path = RESULTS, produces = ApiHeaders.CSV)
  void resultSheet(Caller caller, @PathVariable UUID id, HttpServletResponse response)
      throws IOException {
    results(caller, id, BatchFormat.CSV, response, ApiHeaders.CSV);
  }

  private void results(
      Caller caller, UUID id, BatchFormat format, HttpServletResponse response, String mediaType)
      throws IOException {
    answers.requireDone(caller, id);
    try (Writer out = writer(response, mediaType)) {
      answers.write(caller, id, format, out);
    }
  }

  @GetMapping(path = PROPOSAL, produces = APPLICATION_JSON_VALUE)
  void getProposal(Caller caller, @PathVariable UUID id, HttpServletResponse response)
      throws IOException {
    proposal(caller, id, ProposalLayout.JSON, response, APPLICATION_JSON_VALUE);
  }

  @GetMapping(path = PROPOSAL, produces = ApiHeaders.NDJSON)
  void proposalLines(Caller caller, @PathVariable UUID id, HttpServletResponse response)
      throws IOException {
    proposal(caller, id, ProposalLayout.NDJSON, response, ApiHeaders.NDJSON);
  }

  @GetMapping(path = PROPOSAL, produces = ApiHeaders.CSV)
  void proposalSheet(Caller caller, @PathVariable UUID id, HttpServletResponse response)
      throws IOException {
    proposal(caller, id, ProposalLayout.CSV, response, ApiHeaders.CSV);
  }

  private void proposal(
      Caller caller, UUID id, ProposalLayout layout, HttpServletResponse response, String mediaType)
      throws IOException {
    // Read before the first byte, so that what goes wrong can still be told.
    Proposal proposal = proposals.get(caller, id);
    try (Writer out = writer(response, mediaType)) {
      proposals.write(caller, proposal, layout, out);
    }
  }

  @PostMapping(path = PROPOSAL + "/recording", produces = APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> recordProposal(Caller caller, @PathVariable UUID id) throws IOException {
    return Replies.ok(proposals.record(caller, id));
  }

  private static Writer writer(HttpServletResponse response, String mediaType) throws IOException {
    response.setContentType(mediaType);
    return new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), UTF_8));
  }

  @GetMapping(path = "/v1/batches/{id}/difference", produces = APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> compareBatches(
      Caller caller, @PathVariable UUID id, @RequestParam UUID with) throws IOException {
    return Replies.ok(proposals.difference(caller, id, with));
  }

  @PostMapping(
      path = PROPOSAL + "/what-if",
      consumes = APPLICATION_JSON_VALUE,
      produces = APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> whatIfProposal(Caller caller, @PathVariable UUID id, JsonBody body)
      throws IOException {
    return Replies.ok(proposals.whatIf(caller, id, body.text()));
  }
}
