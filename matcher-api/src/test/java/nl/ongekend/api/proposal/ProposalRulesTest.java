package nl.ongekend.api.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.ongekend.api.view.BatchRulesDocument;
import nl.ongekend.api.view.BatchRulesDocument.Floor;
import nl.ongekend.api.view.BatchRulesDocument.Partners;
import nl.ongekend.api.view.Program;
import nl.ongekend.api.view.ProposalDifferenceDocument;
import nl.ongekend.api.view.ProposalDifferenceDocument.Because;
import nl.ongekend.api.view.ProposalDocument;
import org.junit.jupiter.api.Test;

/** The worked example about rules of docs/batch.md: Samir and Lina want work in one area. */
class ProposalRulesTest {

  private static final UUID SAMIR = new UUID(0, 1);
  private static final UUID LINA = new UUID(0, 2);
  private static final UUID AMINA = new UUID(0, 3);
  private static final UUID CLINIC = new UUID(1, 1);
  private static final UUID WARD = new UUID(1, 2);
  private static final UUID SCHOOL = new UUID(1, 3);

  private static final Partners COUPLE = new Partners(SAMIR, LINA);
  private static final Floor DELFZIJL = new Floor("Delfzijl", 1, "Eemsdelta", null, null);
  private static final Floor LONG_WAIT = new Floor("long wait", 2, null, null, 30);

  private static Lists example() {
    return new Lists()
        .lives(AMINA, "Eemsdelta")
        .area(CLINIC, "Drenthe")
        .area(WARD, "Groningen")
        .area(SCHOOL, "Groningen")
        .person(SAMIR, CLINIC, 9_000, WARD, 8_000)
        .person(LINA, SCHOOL, 8_500)
        .person(AMINA, SCHOOL, 7_000);
  }

  private static ProposalSettings settings(BatchRulesDocument rules) {
    Map<UUID, PersonChoice> waited =
        Map.of(
            SAMIR, new PersonChoice(30, null, null, false),
            LINA, new PersonChoice(20, null, null, false));
    ProposalSettings usual = ProposalSettings.standard(LocalDate.of(2026, 11, 21));
    return new ProposalSettings(usual.floor(), 1, null, 0, waited, usual.whatIf(), rules);
  }

  private static Proposal proposal(BatchRulesDocument rules) {
    return Proposal.of(example().cohort(), settings(rules));
  }

  private static ProposalDocument.Between between(Proposal proposal) {
    return Objects.requireNonNull(new ProposalMapper(proposal).head().between());
  }

  private static BatchRulesDocument partners() {
    return new BatchRulesDocument(List.of(COUPLE), null, null);
  }

  @Test
  void of_partnersOfTheWorkedExample_areProposedWorkInOneArea() {
    Proposal apart = proposal(BatchRulesDocument.NONE);
    Proposal together = proposal(partners());

    assertThat(apart.assignment().proposalsTo(SAMIR.toString())).containsExactly(CLINIC.toString());
    assertThat(together.assignment().proposalsTo(SAMIR.toString()))
        .containsExactly(WARD.toString());
    assertThat(new ProposalMapper(together).head().between())
        .isEqualTo(
            new ProposalDocument.Between(
                true, 2, 17_500, new ProposalDocument.Partners(1, 0, 0, 0, 0), List.of()));
    assertThat(new ProposalMapper(together).head().outcome())
        .isEqualTo(new ProposalDocument.Outcome(3, 2, 2, 16_500, 16_500, 0));
  }

  @Test
  void people_partners_areToldWhereAndWhy() {
    ProposalDocument.Person samir =
        new ProposalMapper(proposal(partners())).people().findFirst().orElseThrow();

    assertThat(samir.partner())
        .isEqualTo(new ProposalDocument.Partner(LINA, "TOGETHER", "Groningen"));
    assertThat(samir.proposals().getFirst().reason())
        .isEqualTo(
            "second for you; the first is in another area than your partner can work in; price 0");
  }

  @Test
  void head_floorsOfTheWorkedExample_areMetOrSayWhatIsMissing() {
    Proposal proposal = proposal(new BatchRulesDocument(null, List.of(DELFZIJL, LONG_WAIT), null));

    assertThat(proposal.assignment().listServed())
        .containsExactly(SAMIR.toString(), AMINA.toString());
    assertThat(between(proposal).floors())
        .containsExactly(
            new ProposalDocument.Floor("Delfzijl", 1, 1, 1, 1, 1, 0, "MET"),
            new ProposalDocument.Floor("long wait", 2, 1, 1, 1, 1, 1, "FEW_MEMBERS"));
  }

  @Test
  void of_partnerWhoTakesNoPart_isPassedOverAndCounted() {
    Partners stranger = new Partners(AMINA, new UUID(0, 9));
    Proposal proposal = proposal(new BatchRulesDocument(List.of(COUPLE, stranger), null, null));

    assertThat(between(proposal).partners())
        .isEqualTo(new ProposalDocument.Partners(1, 0, 0, 0, 1));
  }

  @Test
  void file_writtenAndRead_keepsRulesAndWhatIsHeldBack() throws IOException {
    BatchRulesDocument rules =
        new BatchRulesDocument(
            List.of(COUPLE),
            List.of(DELFZIJL, LONG_WAIT),
            new BatchRulesDocument.Caps(28, 3, null, null));
    ProposalDocument.Held held =
        new ProposalDocument.Held(
            "SAME_VACANCY", 3, 28, LocalDate.of(2026, 12, 12), "proposed 3 times in 28 days");
    Proposal proposal = Proposal.of(holding(example().cohort(), held), settings(rules));

    Proposal read = ProposalFile.read(new StringReader(written(proposal)));

    assertThat(proposal.assignment().proposalsTo(LINA.toString())).isEmpty();
    assertThat(written(read)).isEqualTo(written(proposal)).contains("\"again\":\"2026-12-12\"");
  }

  /** Holds the first vacancy of Lina's list back. */
  private static Cohort holding(Cohort cohort, ProposalDocument.Held held) {
    List<Cohort.Member> members =
        cohort.members().stream()
            .map(member ->
                member.passport().equals(LINA)
                    ? member.with(List.of(new ProposalDocument.Listed(SCHOOL, 8_500, held)))
                    : member)
            .toList();
    return new Cohort(cohort.head(), cohort.pool(), members, cohort.workById());
  }

  private static String written(Proposal proposal) throws IOException {
    StringWriter out = new StringWriter();
    ProposalFile.write(proposal, out);
    return out.toString();
  }

  @Test
  void mapper_thatMayNotNameSomebody_namesThemNowhere() throws IOException {
    Proposal proposal = proposal(partners());
    StringWriter out = new StringWriter();

    ProposalLayout.JSON.write(new ProposalMapper(proposal, id -> !id.equals(LINA)), out);

    assertThat(out.toString()).contains(SAMIR.toString()).doesNotContain(LINA.toString());
  }

  @Test
  void between_rulesThatCame_areTheCause() {
    List<ProposalDifferenceDocument.Change> changes =
        ProposalDifferences.between(
                Program.build(),
                proposal(BatchRulesDocument.NONE),
                proposal(new BatchRulesDocument(List.of(COUPLE), List.of(DELFZIJL), null)))
            .changes();

    assertThat(changes)
        .filteredOn(change -> change.passport().equals(AMINA))
        .singleElement()
        .satisfies(change -> assertThat(change.cause()).isEqualTo("RULE"))
        .satisfies(change ->
            assertThat(change.because()).containsExactly(new Because("group-floor-changed", null)));
  }

  @Test
  void between_somethingHeldBack_namesTheVacancy() {
    ProposalDocument.Held held = new ProposalDocument.Held("VACANCY", 9, 28, null, "");
    Proposal before = proposal(BatchRulesDocument.NONE);
    Proposal after =
        Proposal.of(holding(example().cohort(), held), settings(BatchRulesDocument.NONE));

    assertThat(ProposalDifferences.between(Program.build(), before, after).changes())
        .filteredOn(change -> change.passport().equals(LINA))
        .singleElement()
        .satisfies(change -> assertThat(change.cause()).isEqualTo("RULE"))
        .satisfies(change ->
            assertThat(change.because()).containsExactly(new Because("held-back", SCHOOL)));
  }
}
