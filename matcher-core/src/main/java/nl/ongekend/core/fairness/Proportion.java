package nl.ongekend.core.fairness;

/**
 * A share that was counted, with its interval.
 *
 * <p>The interval is that of Wilson (<i>Probable inference, the law of succession, and statistical
 * inference</i>, JASA 22, 1927) at 95 %:
 *
 * <pre>
 *   centre = (p + z² / 2n) / (1 + z² / n)
 *   half   = z / (1 + z² / n) · √(p (1 - p) / n + z² / 4n²)
 * </pre>
 *
 * with p = {@link #rate}, n = {@code of}, z = 1.959964. Of 10 people 5: 0.2366 to 0.7634.
 *
 * @param hits how many; 0..of
 * @param of of how many; at least 1
 */
record Proportion(int hits, int of) {

  private static final double Z = 1.959964;

  Proportion {
    if (of < 1 || hits < 0 || hits > of) {
      throw new IllegalArgumentException(
          "hits (%d of %d) must be in 0..of, of at least one person.%nCount again."
              .formatted(hits, of));
    }
  }

  double rate() {
    return (double) hits / of;
  }

  double low() {
    return Math.max(0, centre() - half());
  }

  double high() {
    return Math.min(1, centre() + half());
  }

  private double centre() {
    return (rate() + Z * Z / (2 * of)) / (1 + Z * Z / of);
  }

  private double half() {
    double p = rate();
    return Z / (1 + Z * Z / of) * Math.sqrt(p * (1 - p) / of + Z * Z / (4.0 * of * of));
  }
}
