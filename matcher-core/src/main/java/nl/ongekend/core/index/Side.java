package nl.ongekend.core.index;

import java.io.IOException;
import java.util.UUID;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.Sort;

/**
 * One side of the index: how its documents become Lucene documents, and its segments columns.
 *
 * @param <D> the document
 * @param <S> the segment
 */
interface Side<D, S> {

  /** Returns the id of a document. */
  UUID id(D document);

  /** Returns the Lucene document; {@code json} is kept as it is. */
  Document toLucene(D document, String json);

  /** Returns the order of documents within a segment. */
  Sort order();

  /** Returns the columns of a segment. */
  S read(LeafReader segment) throws IOException;

  /** Returns the same side with columns of another profile. */
  Side<D, S> with(ColumnProfile profile);
}
