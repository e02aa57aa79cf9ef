package nl.ongekend.core.fairness;

/** The people of one group, counted. Not thread-safe. */
final class GroupTally {

  private int people;
  private int selected;
  private int above;
  private double exposure;

  void add(PersonOutcome outcome, double median) {
    people++;
    selected += outcome.selected() ? 1 : 0;
    above += outcome.score() > median ? 1 : 0;
    exposure += outcome.exposure();
  }

  int people() {
    return people;
  }

  GroupFigure selection() {
    return GroupFigure.of(new Proportion(selected, people));
  }

  GroupFigure scoring() {
    return GroupFigure.of(new Proportion(above, people));
  }

  GroupFigure exposure() {
    return GroupFigure.of(exposure / people);
  }
}
