package nl.ongekend.core.kernel;

import java.util.Arrays;

/**
 * For each row and block the documents that have it: compressed sparse rows, row after row.
 *
 * <p>A posting is an int whose lowest 14 bits are the document within its block; the others are the
 * payload of the side: {@link VacancyPosting} or {@link PassportPosting}. Shared, never changed.
 */
public final class Postings {

  /** Bits of the document within its block. */
  public static final int DOCUMENT_BITS = 14;

  /** The mask of those bits. */
  public static final int DOCUMENT_MASK = (1 << DOCUMENT_BITS) - 1;

  private final int rows;
  private final int blocks;
  private final int[] starts;
  private final int[] postings;

  private Postings(int rows, int blocks, int[] starts, int[] postings) {
    this.rows = rows;
    this.blocks = blocks;
    this.starts = starts;
    this.postings = postings;
  }

  /** Returns the number of rows. */
  public int rows() {
    return rows;
  }

  /** Returns where the postings of a row start in a block. */
  int start(int block, int row) {
    return starts[row * blocks + block];
  }

  /** Returns where they end. */
  int end(int block, int row) {
    return starts[row * blocks + block + 1];
  }

  /** Returns the posting at a position. */
  int posting(int position) {
    return postings[position];
  }

  /** Returns the number of postings. */
  public int size() {
    return postings.length;
  }

  /** Returns the bytes held, for reports. */
  public long bytes() {
    return 4L * (starts.length + postings.length);
  }

  /**
   * Collects postings in document order and packs them.
   *
   * <p>Documents have to come in ascending order; rows of one document in any order.
   */
  public static final class Builder {

    private final int rows;
    private int[] rowOf = new int[1 << 12];
    private int[] documentOf = new int[1 << 12];
    private int[] payloadOf = new int[1 << 12];
    private int size;

    /** Creates a builder of postings with {@code rows} rows. */
    public Builder(int rows) {
      this.rows = rows;
    }

    /** Adds a posting; {@code payload} has its lowest 14 bits clear. */
    public void add(int document, int row, int payload) {
      if (size == rowOf.length) {
        int capacity = size + (size >> 1);
        rowOf = Arrays.copyOf(rowOf, capacity);
        documentOf = Arrays.copyOf(documentOf, capacity);
        payloadOf = Arrays.copyOf(payloadOf, capacity);
      }
      rowOf[size] = row;
      documentOf[size] = document;
      payloadOf[size++] = payload;
    }

    /** Returns the postings of a segment of {@code documents} documents. */
    public Postings build(int documents) {
      int blocks = (documents + Columns.BLOCK - 1) / Columns.BLOCK;
      int[] starts = new int[Math.multiplyExact(blocks, rows) + 1];
      for (int i = 0; i < size; i++) {
        starts[cell(i, blocks) + 1]++;
      }
      for (int cell = 0; cell < starts.length - 1; cell++) {
        starts[cell + 1] += starts[cell];
      }
      int[] next = Arrays.copyOf(starts, starts.length - 1);
      int[] postings = new int[size];
      for (int i = 0; i < size; i++) {
        postings[next[cell(i, blocks)]++] = payloadOf[i] | (documentOf[i] & DOCUMENT_MASK);
      }
      return new Postings(rows, blocks, starts, postings);
    }

    private int cell(int i, int blocks) {
      return rowOf[i] * blocks + (documentOf[i] >> DOCUMENT_BITS);
    }
  }
}
