package nl.ongekend.api.http.endpoint;

import static nl.ongekend.api.problem.Problem.Kind.CONFLICT;
import static nl.ongekend.api.problem.Problem.Kind.NOT_FOUND;
import static nl.ongekend.api.problem.Problem.Kind.STORAGE_FULL;
import static nl.ongekend.api.problem.Problem.Kind.UNAVAILABLE;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.ongekend.api.http.endpoint.Endpoint.Content;
import nl.ongekend.api.http.endpoint.ValueType.Text;
import nl.ongekend.api.http.endpoint.ValueType.Whole;
import nl.ongekend.api.job.JobAnswers;
import nl.ongekend.api.store.Purpose;
import nl.ongekend.api.store.Role;

/** The rows of batches. */
final class BatchEndpoints {

  private static final String JSON = "application/json";
  private static final String PATH = "/v1/batches/{id}";
  private static final int USUAL_PAGE = 50;

  private static final Set<Role> RUNNERS = EnumSet.of(Role.IWCN_STAFF, Role.ADMINISTRATOR);

  private static final Content JOB = new Content(JSON, "BatchJobDocument", "The batch.");

  private static final Content DIFFERENCE =
      new Content(JSON, "ProposalDifferenceDocument", "What changes, person by person.");

  private BatchEndpoints() {}

  static List<Endpoint> list() {
    return List.of(
        create(),
        of(Endpoint.get(PATH, "getBatch"))
            .summary("Returns a batch: how far it has come, and how long it still takes.")
            .answers(200, JOB),
        of(Endpoint.get(PATH + "/events", "watchBatch"))
            .summary("Tells how far a batch has come, as server-sent events.")
            .with(
                Parameter.header(
                    ApiHeaders.LAST_EVENT_ID, "The id of the last event that was received."))
            .answers(
                200,
                new Content(
                    "text/event-stream", "BatchJobDocument.Progress", "An event each time.")),
        of(Endpoint.post(PATH + "/cancellation", "cancelBatch"))
            .summary("Stops a batch; it keeps what it has done.")
            .answers(200, JOB),
        of(Endpoint.post(PATH + "/resumption", "resumeBatch"))
            .summary("Goes on with a batch that was cancelled or failed.")
            .fails(CONFLICT)
            .answers(202, JOB, "Location"),
        of(Endpoint.delete(PATH, "removeBatch"))
            .summary("Removes a batch that is at rest, with everything that it made.")
            .fails(CONFLICT)
            .answers(204),
        results(),
        of(Endpoint.get(PATH + "/proposal", "getProposal"))
            .summary("Returns who is proposed which vacancy, and why.")
            .fails(CONFLICT)
            .or(new Content(ApiHeaders.NDJSON, "ProposalDocument", "Head, vacancies, people."))
            .or(new Content(ApiHeaders.CSV, "Text", "A row for each proposal."))
            .answers(200, new Content(JSON, "ProposalOfBatch", "The proposal.")),
        of(Endpoint.post(PATH + "/proposal/recording", "recordProposal"))
            .summary("Writes down that a proposal is put forward: it counts against caps.")
            .fails(CONFLICT, STORAGE_FULL)
            .answers(
                200, new Content(JSON, "RecordedProposalsDocument", "How many were recorded.")),
        of(Endpoint.get(PATH + "/difference", "compareBatches"))
            .summary("Returns what changed since the proposal of another batch, and why.")
            .with(Parameter.query("with", ValueType.UUID, "The id of the other batch.").needed())
            .fails(CONFLICT)
            .answers(200, DIFFERENCE),
        of(Endpoint.post(PATH + "/proposal/what-if", "whatIfProposal"))
            .summary("Returns what pins, exclusions and opt-outs would change in a proposal.")
            .reads(JSON, "WhatIfChoicesInput", "What to try; it is not kept.")
            .fails(CONFLICT)
            .answers(200, DIFFERENCE));
  }

  private static Endpoint create() {
    return Endpoint.post("/v1/batches", "createBatch")
        .roles(RUNNERS)
        .purpose(Purpose.BATCH_MATCHING)
        .summary("Asks for a batch: everybody's best vacancies, and a proposal.")
        .with(ApiEndpoints.IDEMPOTENCY_KEY)
        .reads(JSON, "BatchSettingsInput", "How to run it; {} for the usual.")
        .fails(CONFLICT, UNAVAILABLE, STORAGE_FULL)
        .answers(202, JOB, "Location");
  }

  private static Endpoint results() {
    return of(Endpoint.get(PATH + "/results", "listResults"))
        .summary("Returns everybody's best vacancies: JSON a page at a time, else all.")
        .with(
            Parameter.query(
                "limit",
                new Whole(1, JobAnswers.LARGEST_PAGE, USUAL_PAGE),
                "How many people at most, in JSON."),
            Parameter.query("after", new Text(), "Where the page begins, as the last one said it."))
        .fails(CONFLICT)
        .or(new Content(ApiHeaders.NDJSON, "BatchDocument.Person", "A head, and a line each."))
        .or(new Content(ApiHeaders.CSV, "Text", "A row for each match."))
        .answers(200, new Content(JSON, "BatchPageDocument", "A page of answers."), "Link");
  }

  private static Endpoint.Builder of(Endpoint.Builder endpoint) {
    return endpoint
        .roles(RUNNERS)
        .purpose(Purpose.BATCH_MATCHING)
        .with(Parameter.path("id", "The id of the batch."))
        .fails(NOT_FOUND, UNAVAILABLE);
  }
}
