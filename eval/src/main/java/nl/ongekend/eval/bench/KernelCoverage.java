package nl.ongekend.eval.bench;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.ongekend.core.kernel.Accepted;
import nl.ongekend.core.kernel.CodeTable;
import nl.ongekend.core.kernel.CodeTables;
import nl.ongekend.core.kernel.Columns;
import nl.ongekend.core.kernel.Hit;
import nl.ongekend.core.kernel.PassportKernel;
import nl.ongekend.core.kernel.PassportQuery;
import nl.ongekend.core.kernel.Postings;
import nl.ongekend.core.kernel.Scratch;
import nl.ongekend.core.kernel.SegmentRun;
import nl.ongekend.core.kernel.TermMaxima;
import nl.ongekend.core.kernel.TopK;
import nl.ongekend.core.kernel.VacancyColumns;
import nl.ongekend.core.kernel.VacancyPosting;
import nl.ongekend.core.score.ScoringProfile;
import nl.ongekend.core.score.SkillContext;
import nl.ongekend.core.score.SkillCredit;
import nl.ongekend.core.score.SkillsOffer;
import nl.ongekend.core.score.Term;
import nl.ongekend.core.spi.SkillRarity;
import nl.ongekend.core.spi.SkillRelations;

/**
 * The product's kernel, asked for coverage only.
 *
 * <p>Its own postings, blocks, scan and top k: a requirement's points are the impact, a claim is
 * attested at the highest level, no skill is related to another, and "any level for now" makes use
 * a constant. Every other column has one code that gives nothing. So the kernel does all it always
 * does per posting and document; no bound by occupation helps it, and the k-th score to beat is one
 * to begin with.
 */
final class KernelCoverage implements CoverageForm {

  private static final int CONSTANT = Term.USE.standardMax();
  private static final int ANY_MONTH = 1;

  /** The segment of what is in a top k to begin with, and its tie, the greatest without a sign. */
  private static final int NONE = -1;

  private static final long LAST = -1;

  private static final SkillContext CONTEXT =
      new SkillContext(new Unweighted(), new Unrelated(), ANY_MONTH);

  private final VacancyColumns columns;
  private final int top;
  private final ThreadLocal<Scratch> scratch = ThreadLocal.withInitial(Scratch::new);

  private KernelCoverage(VacancyColumns columns, int top) {
    this.columns = columns;
    this.top = top;
  }

  static KernelCoverage of(CoverageMarket market, int top) {
    int documents = market.vacancies();
    Postings.Builder postings = new Postings.Builder(2 * market.skills());
    long[] ids = new long[2 * documents];
    int[] rows = new int[Columns.STRIDE * documents];
    for (int document = 0; document < documents; document++) {
      for (int r = 0; r < market.requirements(document); r++) {
        int payload = VacancyPosting.of(market.impact(document, r), SkillCredit.LEVELS);
        postings.add(document, market.skill(document, r), payload);
      }
      ids[2 * document] = market.id(document).getMostSignificantBits();
      ids[2 * document + 1] = market.id(document).getLeastSignificantBits();
      rows[Columns.STRIDE * document + Columns.DAY] = Columns.NO_DAY;
    }
    Columns codes = new Columns(rows, ids);
    short[] baseSums = new short[documents];
    return new KernelCoverage(
        new VacancyColumns(codes, postings.build(documents), baseSums, List.of()), top);
  }

  @Override
  public String name() {
    return "kernel";
  }

  @Override
  public Answer answer(int[] skills) {
    List<SkillsOffer.Claim> claims =
        IntStream.of(skills)
            .mapToObj(skill ->
                new SkillsOffer.Claim(
                    skill, SkillCredit.LEVELS, SkillCredit.ATTESTED, ANY_MONTH, true))
            .toList();
    SkillsOffer offer = new SkillsOffer(true, claims, List.of(), List.of(), true);
    PassportQuery query = PassportQuery.compile(offer, CONTEXT, ScoringProfile.standard());
    TopK best = somethingAtLeast();
    Scratch memory = scratch.get();
    SegmentRun run = new SegmentRun(0, nothing(memory), Accepted.all(), (_, _) -> 0, best, true);
    PassportKernel.search(columns, query, run, memory);
    return new Answer(
        best.toList().stream()
            .filter(hit -> hit.segment() != NONE)
            .map(hit ->
                new Answer.Place(new UUID(hit.idHigh(), hit.idLow()), hit.score() - CONSTANT))
            .toList());
  }

  /** Returns a top k that lets nobody in who has nothing: full of what everything else beats. */
  private TopK somethingAtLeast() {
    TopK best = new TopK(top);
    for (int i = 0; i < top; i++) {
      best.offer(new Hit(CONSTANT + 1, LAST, 0, 0, NONE, i));
    }
    return best;
  }

  private static CodeTables nothing(Scratch memory) {
    memory.begin();
    CodeTable[] tables = new CodeTable[8];
    Arrays.setAll(tables, _ -> memory.table(1, _ -> 0));
    return new CodeTables(
        tables[0],
        tables[1],
        List.of(tables[2]),
        List.of(),
        tables[3],
        tables[4],
        tables[5],
        tables[6],
        tables[7],
        _ -> true,
        new TermMaxima(0, 0, 0, 0),
        0,
        Integer.MAX_VALUE);
  }

  /** Rarity has no part: the impacts hold it. */
  private static final class Unweighted implements SkillRarity {
    @Override
    public int rarity(int skill) {
      return 1;
    }

    @Override
    public int halfLifeMonths(int skill) {
      return 0;
    }
  }

  /** No skill is related to another. */
  private static final class Unrelated implements SkillRelations {
    @Override
    public int count(int skill) {
      return 0;
    }

    @Override
    public int related(int skill, int i) {
      throw new IndexOutOfBoundsException(i);
    }

    @Override
    public int relatedness(int skill, int i) {
      throw new IndexOutOfBoundsException(i);
    }
  }
}
