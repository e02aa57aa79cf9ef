package nl.ongekend.core.reading.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words and phrases with what they stand for, found in a text all at once.
 *
 * <p>Capitals, accents and apostrophes do not matter, nor do hyphens, points and slashes without
 * blanks around them: {@code z.s.m.}, {@code t/m} and {@code e-bike} are found however they are
 * joined. A phrase written with {@code =} before it is found in capitals only. Of a topic the
 * longest phrase that begins at a token counts, and no two overlap; different topics do not see
 * each other.
 *
 * <p>Immutable and thread-safe. Finding costs O(tokens x words of the longest phrase).
 */
public final class PhraseTable {

  private static final String JOINTS = "-\u2010\u2011\u2013./'\u2019";

  private final Map<String, Node> first = new HashMap<>();
  private final Map<String, Integer> topics = new HashMap<>();

  private PhraseTable() {}

  /** Returns a builder without phrases. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns what occurs in a text, in its order; what begins at one token in order of topics. */
  public List<Phrase> find(Tokens tokens) {
    List<Phrase> found = new ArrayList<>();
    int[] takenTo = new int[topics.size()];
    for (int from = 0; from < tokens.count(); from++) {
      Node node = first.get(tokens.folded(from));
      if (node != null) {
        findFrom(tokens, from, node, takenTo, found);
      }
    }
    return found;
  }

  private void findFrom(Tokens tokens, int from, Node node, int[] takenTo, List<Phrase> found) {
    int before = found.size();
    int last = from;
    for (Node at = node; at != null; ) {
      for (Meaning meaning : at.meanings) {
        if (meaning.suits(tokens, from, last + 1) && from >= takenTo[meaning.number]) {
          replaceOrAdd(found, before, meaning.at(from, last + 1));
        }
      }
      last = next(tokens, last);
      at = last < 0 ? null : at.next.get(tokens.folded(last));
    }
    for (Phrase phrase : found.subList(before, found.size())) {
      takenTo[topics.getOrDefault(phrase.topic(), 0)] = phrase.to();
    }
  }

  /** A longer phrase of a topic takes the place of a shorter one with the same beginning. */
  private static void replaceOrAdd(List<Phrase> found, int before, Phrase phrase) {
    found
        .subList(before, found.size())
        .removeIf(other -> other.topic().equals(phrase.topic()) && other.to() < phrase.to());
    found.add(phrase);
  }

  /** Returns the token after one, over a joint or the end of a wrapped line; or -1. */
  private static int next(Tokens tokens, int token) {
    int next = token + 1;
    if (next >= tokens.count()) {
      return -1;
    }
    return isJoint(tokens, next) && next + 1 < tokens.count() ? next + 1 : next;
  }

  private static boolean isJoint(Tokens tokens, int token) {
    if (tokens.kind(token) == TokenKind.BREAK) {
      return tokens.sameSentence(token - 1, token + 1);
    }
    return tokens.kind(token) == TokenKind.SIGN
        && JOINTS.contains(tokens.folded(token))
        && tokens.touchesNext(token - 1)
        && tokens.touchesNext(token);
  }

  private record Meaning(String topic, int number, String code, boolean capitals) {

    boolean suits(Tokens tokens, int from, int to) {
      return !capitals
          || tokens
              .text()
              .substring(tokens.start(from), tokens.end(to - 1))
              .chars()
              .noneMatch(Character::isLowerCase);
    }

    Phrase at(int from, int to) {
      return new Phrase(topic, code, from, to);
    }
  }

  private static final class Node {
    private final Map<String, Node> next = new HashMap<>();
    private final List<Meaning> meanings = new ArrayList<>(1);
  }

  /** Collects phrases; used by one thread, once. */
  public static final class Builder {

    private final PhraseTable table = new PhraseTable();

    private Builder() {}

    /**
     * Adds a phrase; one that is there already for the topic keeps its first code.
     *
     * @param topic the topic
     * @param code what it stands for
     * @param phrase at least one word, number or sign; with {@code =} before it in capitals only
     * @throws IllegalArgumentException if the phrase has nothing to find
     */
    public Builder add(String topic, String code, String phrase) {
      boolean capitals = phrase.startsWith("=");
      Tokens tokens = Tokens.of(capitals ? phrase.substring(1) : phrase);
      if (tokens.count() == 0) {
        throw new IllegalArgumentException(
            "phrase (%s) of %s %s must have a word, number or sign.%nMaybe a bar is too many."
                .formatted(phrase, topic, code));
      }
      Node node = node(tokens);
      if (node.meanings.stream().noneMatch(meaning -> meaning.topic.equals(topic))) {
        int number = table.topics.computeIfAbsent(topic, any -> table.topics.size());
        node.meanings.add(new Meaning(topic, number, code, capitals));
      }
      return this;
    }

    /**
     * Adds all phrases of a file of words.
     *
     * @param topic the topic
     * @param owner the class beside which the file is
     * @param name its name
     */
    public Builder addFile(String topic, Class<?> owner, String name) {
      for (PhraseFile.Entry entry : PhraseFile.read(owner, name)) {
        add(topic, entry.code(), entry.phrase());
      }
      return this;
    }

    /** Returns the table. */
    public PhraseTable build() {
      return table;
    }

    private Node node(Tokens tokens) {
      Map<String, Node> level = table.first;
      Node node = null;
      for (int token = 0; token >= 0; token = next(tokens, token)) {
        if (!isTrailingPoint(tokens, token)) {
          node = level.computeIfAbsent(tokens.folded(token), any -> new Node());
          level = node.next;
        }
      }
      if (node == null) {
        throw new IllegalArgumentException(
            "phrase (%s) must be more than a point.%nMaybe leave it out.".formatted(tokens.text()));
      }
      return node;
    }

    private static boolean isTrailingPoint(Tokens tokens, int token) {
      return token > 0 && token == tokens.count() - 1 && tokens.is(token, ".");
    }
  }
}
