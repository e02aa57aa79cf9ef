package nl.ongekend.api.proposal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.ongekend.api.problem.ProblemException;
import nl.ongekend.api.view.BatchDocument;
import nl.ongekend.api.view.BatchRulesDocument;
import nl.ongekend.api.view.ProposalDocument;
import nl.ongekend.api.view.ViewJson;
import nl.ongekend.core.assign.Pair;
import nl.ongekend.core.assign.WhatIf;
import tools.jackson.core.JacksonException;

/**
 * A proposal as NDJSON: the head, the pool, the vacancies of own lists, the people. What is read is
 * computed again, and refused when that gives something else than the file says.
 */
public final class ProposalFile {

  private static final int POOL_LINE = 1_000;

  private final Map<UUID, Cohort.Work> workById = new HashMap<>();
  private final Map<UUID, UUID> ids = new HashMap<>();
  private final List<UUID> pool = new ArrayList<>();
  private final List<Cohort.Member> members = new ArrayList<>();
  private final Map<UUID, PersonChoice> choiceById = new HashMap<>();
  private final Set<Pair> proposed = new LinkedHashSet<>();

  private ProposalFile() {}

  /** Writes a proposal. The writer stays open. */
  public static void write(Proposal proposal, Writer out) throws IOException {
    ProposalMapper mapper = new ProposalMapper(proposal);
    line(mapper.head(), out);
    List<UUID> ids = proposal.cohort().pool();
    for (int from = 0; from < ids.size(); from += POOL_LINE) {
      int to = Math.min(from + POOL_LINE, ids.size());
      line(new ProposalDocument.Pool(ids.subList(from, to)), out);
    }
    for (ProposalDocument.Vacancy vacancy : mapper.vacancies()) {
      line(vacancy, out);
    }
    for (Iterator<ProposalDocument.Person> people = mapper.people().iterator();
        people.hasNext(); ) {
      line(people.next(), out);
    }
  }

  private static void line(Object line, Writer out) throws IOException {
    out.write(ViewJson.write(line));
    out.write('\n');
  }

  /**
   * Reads a proposal.
   *
   * @throws ProblemException when it is something else, or does not follow from its own lists
   */
  public static Proposal read(Reader in) throws IOException {
    BufferedReader lines = new BufferedReader(in);
    ProposalFile file = new ProposalFile();
    int number = 1;
    try {
      String first = lines.readLine();
      ProposalDocument head = parsed(first == null ? "" : first, ProposalDocument.class);
      if (!ProposalDocument.SCHEMA.equals(head.schema())) {
        throw unreadable(1);
      }
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        file.add(line);
      }
      return file.proposal(head);
    } catch (JacksonException | IllegalArgumentException | NullPointerException e) {
      // The message may quote the file.
      throw unreadable(number);
    }
  }

  private static ProblemException unreadable(int line) {
    return ProblemException.invalid(
        "proposal.unreadable",
        "line %d must be one of a proposal (%s).\nName a file that batch --propose wrote, or make it anew."
            .formatted(line, ProposalDocument.SCHEMA));
  }

  private void add(String line) {
    if (line.startsWith("{\"pool\":")) {
      parsed(line, ProposalDocument.Pool.class).pool().forEach(id -> pool.add(same(id)));
    } else if (line.startsWith("{\"vacancy\":")) {
      ProposalDocument.Vacancy vacancy = parsed(line, ProposalDocument.Vacancy.class);
      workById.put(same(vacancy.vacancy()), work(vacancy));
    } else {
      add(parsed(line, ProposalDocument.Person.class));
    }
  }

  private static Cohort.Work work(ProposalDocument.Vacancy vacancy) {
    return new Cohort.Work(
        vacancy.openings(),
        vacancy.left(),
        vacancy.document(),
        vacancy.area(),
        Objects.requireNonNullElse(vacancy.employer(), ""));
  }

  private static <T> T parsed(String line, Class<T> type) {
    return ViewJson.mapper().readValue(line, type);
  }

  private UUID same(UUID id) {
    return ids.computeIfAbsent(id, first -> first);
  }

  private void add(ProposalDocument.Person person) {
    List<ProposalDocument.Listed> list =
        person.list().stream()
            .map(listed ->
                new ProposalDocument.Listed(same(listed.vacancy()), listed.points(), listed.held()))
            .toList();
    members.add(
        new Cohort.Member(
            person.passport(), person.document(), list, person.municipality(), person.caseload()));
    choiceById.put(
        person.passport(),
        new PersonChoice(
            person.daysWithoutProposal(), person.floor(), person.cap(), person.optedOut()));
    person.proposals().forEach(offer -> proposed.add(pair(person.passport(), offer.vacancy())));
  }

  private static Pair pair(UUID passport, UUID vacancy) {
    return new Pair(passport.toString(), vacancy.toString());
  }

  private Proposal proposal(ProposalDocument head) {
    ProposalDocument.Rules rules = head.rules();
    BatchDocument batch =
        new BatchDocument(
            BatchDocument.SCHEMA,
            head.version(),
            head.commit(),
            head.asOf(),
            head.versions(),
            rules.listLength());
    ProposalSettings settings =
        new ProposalSettings(
            rules.floor(),
            1,
            rules.limit(),
            rules.tieKey(),
            choiceById,
            whatIf(rules),
            Objects.requireNonNullElse(rules.between(), BatchRulesDocument.NONE));
    Proposal proposal = Proposal.of(new Cohort(batch, pool, members, workById), settings);
    if (!Set.copyOf(proposal.assignment().proposals()).equals(proposed)) {
      throw ProblemException.invalid(
          "proposal.altered",
          "the proposals of the file must follow from its lists, and do not.\n"
              + "Maybe it was edited, or another version of the program made it; make it anew.");
    }
    return proposal;
  }

  private static WhatIf whatIf(ProposalDocument.Rules rules) {
    return new WhatIf(
        pairs(rules.pins()),
        pairs(rules.exclusions()),
        rules.optOuts().stream().map(UUID::toString).collect(Collectors.toUnmodifiableSet()));
  }

  private static Set<Pair> pairs(List<ProposalDocument.Pair> pairs) {
    return pairs.stream()
        .map(pair -> pair(pair.passport(), pair.vacancy()))
        .collect(Collectors.toUnmodifiableSet());
  }
}
