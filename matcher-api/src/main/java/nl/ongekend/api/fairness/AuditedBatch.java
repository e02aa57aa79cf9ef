package nl.ongekend.api.fairness;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import nl.ongekend.api.batch.AnswerLines;
import nl.ongekend.api.problem.ProblemException;
import nl.ongekend.api.proposal.Cohort;
import nl.ongekend.api.proposal.Proposal;
import nl.ongekend.api.proposal.ProposalFile;
import nl.ongekend.api.view.BatchDocument;
import nl.ongekend.api.view.ProposalDocument;
import nl.ongekend.core.fairness.Categories;
import nl.ongekend.core.fairness.PersonOutcome;
import nl.ongekend.core.fairness.Shortlists;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** The answers of a batch, as far as an audit looks at them. */
public final class AuditedBatch {

  /** The column of municipalities, when the batch says them and the file of categories does not. */
  private static final String MUNICIPALITY = "municipality";

  private static final int PIECE = 1_000;

  private final BatchDocument head;
  private final Shortlists shortlists = new Shortlists();
  private final Map<UUID, List<String>> placeByPassport = new HashMap<>();

  private AuditedBatch(BatchDocument head) {
    this.head = head;
  }

  /**
   * Reads a file of answers in NDJSON.
   *
   * @throws ProblemException when it is something else; the message repeats nothing of it
   */
  public static AuditedBatch read(Path file) throws IOException {
    try (AnswerLines lines = AnswerLines.open(file)) {
      if (!BatchDocument.SCHEMA.equals(lines.head().schema())) {
        throw unreadable(file);
      }
      AuditedBatch batch = new AuditedBatch(lines.head());
      List<BatchDocument.Person> people = lines.next(PIECE);
      while (!people.isEmpty()) {
        people.forEach(batch::add);
        people = lines.next(PIECE);
      }
      return batch;
    } catch (JacksonException | NullPointerException e) {
      throw unreadable(file);
    }
  }

  /**
   * Returns the batch that a proposal was made of.
   *
   * @param isCounted whose lists are looked at; nobody else is
   */
  public static AuditedBatch of(Proposal proposal, Predicate<UUID> isCounted) {
    AuditedBatch batch = new AuditedBatch(proposal.cohort().head());
    proposal.cohort().members().stream()
        .filter(member -> isCounted.test(member.passport()))
        .forEach(batch::add);
    return batch;
  }

  private void add(Cohort.Member member) {
    add(member.passport(), member.municipality());
    for (ProposalDocument.Listed listed : member.list()) {
      shortlists.add(member.passport(), listed.vacancy(), listed.points());
    }
  }

  private void add(UUID passport, @Nullable String municipality) {
    shortlists.add(passport);
    if (municipality != null) {
      placeByPassport.put(passport, List.of(municipality));
    }
  }

  private static ProblemException unreadable(Path file) {
    return ProblemException.invalid(
        "batch.unreadable",
        "file (%s) must hold the answers of a batch (%s).\nName a file that batch --out wrote, in NDJSON."
            .formatted(file, BatchDocument.SCHEMA));
  }

  private void add(BatchDocument.Person person) {
    add(person.passport(), person.municipality());
    for (BatchDocument.Match match : person.matches()) {
      shortlists.add(person.passport(), match.id(), match.score());
    }
  }

  /** Returns what the batch says of itself. */
  public BatchDocument head() {
    return head;
  }

  /** Returns how everybody fared by the lists alone. */
  public List<PersonOutcome> outcomes(int top) {
    return shortlists.outcomes(top);
  }

  /**
   * Returns how everybody fared, where selected is who is proposed something.
   *
   * @param proposal a file that batch --propose wrote
   */
  public List<PersonOutcome> outcomes(int top, Path proposal) throws IOException {
    try (Reader in = Files.newBufferedReader(proposal, UTF_8)) {
      return outcomes(top, ProposalFile.read(in));
    }
  }

  /** Returns how everybody fared, where selected is who is proposed something. */
  public List<PersonOutcome> outcomes(int top, Proposal proposal) {
    return shortlists.outcomes(top, proposed(proposal));
  }

  private static Set<UUID> proposed(Proposal proposal) {
    Set<UUID> people = new HashSet<>();
    proposal.assignment().proposals().forEach(pair -> people.add(UUID.fromString(pair.person())));
    return people;
  }

  /**
   * Returns what is counted by: the categories from outside, and where people live when the batch
   * says it and these do not.
   */
  public List<Categories> listSources(Categories outside) {
    return placeByPassport.isEmpty() || outside.columns().contains(MUNICIPALITY)
        ? List.of(outside)
        : List.of(outside, new Categories(List.of(MUNICIPALITY), placeByPassport));
  }
}
