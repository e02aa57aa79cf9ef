/**
 * The input and output of a batch, for the command line and for jobs alike.
 *
 * <p>{@link nl.ongekend.api.batch.BatchFormat} lays answers out as NDJSON, CSV or one JSON
 * document, {@link nl.ongekend.api.batch.BatchOutput} writes them to a stream or a file. A file is
 * on disk before the checkpoint that counts it, so that a run that was stopped anywhere goes on at
 * its latest checkpoint and ends with the same bytes.
 */
@NullMarked
package nl.ongekend.api.batch;

import org.jspecify.annotations.NullMarked;
