package nl.ongekend.core.score;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.ongekend.core.spi.OccupationNearness;
import nl.ongekend.core.spi.SkillRarity;
import nl.ongekend.core.spi.SkillRelations;
import nl.ongekend.core.spi.TravelTimes;

/**
 * A small world at random: skills with rarities, half-lives and relations, occupations with
 * nearness, places with travel times. Extremes (rarity 1 and 255, fan-out 8, places that cannot be
 * reached, a half-life of one month) come up often.
 */
public final class RandomWorld implements SkillRarity, OccupationNearness, TravelTimes {

  /** The number of skills. */
  public static final int SKILLS = 48;

  /** The number of occupations. */
  public static final int OCCUPATIONS = 12;

  /** The number of places. */
  public static final int PLACES = 9;

  /** The as-of date. */
  public static final LocalDate AS_OF = LocalDate.of(2026, 11, 27);

  /** The as-of date as epoch day. */
  public static final int AS_OF_DAY = (int) AS_OF.toEpochDay();

  private static final int CAR = 1 << 4;
  private static final int EARLY_SLOT = 26;

  private final int[] rarities;
  private final int[] halfLives;
  private final int[][] nearness;
  private final int[] levels;
  private final int[][] minutes;
  private final Relations relations;

  /** Creates the world of a seed. */
  public RandomWorld(long seed) {
    Random random = new Random(seed);
    rarities = fill(SKILLS, () -> pick(random, 1, 255, 1 + random.nextInt(255)));
    halfLives = fill(SKILLS, () -> random.nextInt(4) == 0 ? 1 + random.nextInt(60) : 0);
    levels = fill(OCCUPATIONS, () -> random.nextInt(5));
    nearness = new int[OCCUPATIONS][];
    for (int i = 0; i < OCCUPATIONS; i++) {
      nearness[i] = fill(OCCUPATIONS, () -> pick(random, 0, 200, 800, random.nextInt(1_001)));
      nearness[i][i] = 1_000;
    }
    minutes = new int[PLACES][];
    for (int i = 0; i < PLACES; i++) {
      minutes[i] = fill(PLACES, () -> pick(random, 0, UNREACHABLE, 5 + random.nextInt(90)));
    }
    relations = Relations.random(random);
  }

  private static int[] fill(int size, IntSupplier values) {
    return IntStream.generate(values).limit(size).toArray();
  }

  /** Returns one of the values. */
  static int pick(Random random, int... values) {
    return values[random.nextInt(values.length)];
  }

  /** Returns the context of scores in this world. */
  public ScoreContext context(ScoringProfile profile) {
    return new ScoreContext(skillContext(), this, this, profile, AS_OF_DAY);
  }

  /** Returns the context of the skill terms. */
  public SkillContext skillContext() {
    int month = SkillsOffer.monthOf(AS_OF.getYear(), AS_OF.getMonthValue());
    return new SkillContext(this, relations, month);
  }

  /** Returns the relations by required skill. */
  public SkillRelations inverse() {
    return relations.inverse();
  }

  @Override
  public int rarity(int skill) {
    return rarities[skill];
  }

  @Override
  public int halfLifeMonths(int skill) {
    return halfLives[skill];
  }

  @Override
  public int permille(int held, int asked) {
    return nearness[held][asked];
  }

  @Override
  public int skillLevel(int occupation) {
    return levels[occupation];
  }

  @Override
  public int minutes(int from, int to, int modes, int slot, boolean homeward) {
    boolean car = (modes & CAR) != 0;
    boolean tooEarly = slot >= 0 && slot < EARLY_SLOT && !homeward;
    if (modes == 0 || (tooEarly && !car) || minutes[from][to] == UNREACHABLE) {
      return UNREACHABLE;
    }
    return minutes[from][to] * (car ? 1 : 2);
  }

  /** Relations between skills: for each skill the targets and how much they count. */
  private static final class Relations implements SkillRelations {

    private final int[][] targets = new int[SKILLS][];
    private final int[][] permilles = new int[SKILLS][];

    Relations(List<SortedMap<Integer, Integer>> relatednessByTarget) {
      for (int skill = 0; skill < SKILLS; skill++) {
        SortedMap<Integer, Integer> row = relatednessByTarget.get(skill);
        targets[skill] = row.keySet().stream().mapToInt(Integer::intValue).toArray();
        permilles[skill] = row.values().stream().mapToInt(Integer::intValue).toArray();
      }
    }

    static Relations random(Random random) {
      List<SortedMap<Integer, Integer>> rows = emptyRows();
      for (SortedMap<Integer, Integer> row : rows) {
        int fanOut = pick(random, 0, 1, 3, 8);
        for (int i = 0; i < fanOut; i++) {
          row.put(random.nextInt(SKILLS), pick(random, 900, 500, 400, 1, 999));
        }
      }
      for (int skill = 0; skill < SKILLS; skill++) {
        rows.get(skill).remove(skill);
      }
      return new Relations(rows);
    }

    private static List<SortedMap<Integer, Integer>> emptyRows() {
      return Stream.<SortedMap<Integer, Integer>>generate(TreeMap::new).limit(SKILLS).toList();
    }

    Relations inverse() {
      List<SortedMap<Integer, Integer>> rows = emptyRows();
      for (int claimed = 0; claimed < SKILLS; claimed++) {
        for (int i = 0; i < count(claimed); i++) {
          rows.get(related(claimed, i)).put(claimed, relatedness(claimed, i));
        }
      }
      return new Relations(rows);
    }

    @Override
    public int count(int skill) {
      return targets[skill].length;
    }

    @Override
    public int related(int skill, int i) {
      return targets[skill][i];
    }

    @Override
    public int relatedness(int skill, int i) {
      return permilles[skill][i];
    }
  }
}
