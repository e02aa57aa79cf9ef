package nl.ongekend.core.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;
import nl.ongekend.core.score.SkillsAsk;
import nl.ongekend.core.score.SkillsOffer;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.util.BytesRef;

/**
 * What the documents of one segment say of skills, asked in ascending order of documents. For one
 * thread, while its snapshot is open; a microsecond each.
 *
 * @param <F> the facet
 */
public final class SkillsReader<F> {

  private final BinaryDocValues values;
  private final Function<BytesRef, F> decoder;

  private SkillsReader(LeafReader segment, Function<BytesRef, F> decoder) {
    try {
      this.values = DocValues.getBinary(segment, IndexSchema.SKILLS);
    } catch (IOException e) {
      throw new UncheckedIOException("reading skills of the index", e);
    }
    this.decoder = decoder;
  }

  /** Returns what people offer. */
  public static SkillsReader<SkillsOffer> offered(
      IndexSnapshot<PassportSegment> snapshot, int segment) {
    return new SkillsReader<>(snapshot.reader(segment), OfferCodec::skills);
  }

  /** Returns what vacancies ask. */
  public static SkillsReader<SkillsAsk> asked(IndexSnapshot<VacancySegment> snapshot, int segment) {
    return new SkillsReader<>(snapshot.reader(segment), AskCodec::skills);
  }

  /**
   * Returns what a document says.
   *
   * @param document above the one asked before
   */
  public F skills(int document) {
    try {
      if (!values.advanceExact(document)) {
        throw new IllegalStateException(
            "document (%d) must have skills in the index.%nMaybe the index is of another schema."
                .formatted(document));
      }
      return decoder.apply(values.binaryValue());
    } catch (IOException e) {
      throw new UncheckedIOException("reading skills of the index", e);
    }
  }
}
