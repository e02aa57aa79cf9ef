/**
 * The input and output of {@code ongekend batch}.
 *
 * <p>{@link nl.ongekend.api.cli.batch.BatchFormat} lays answers out as NDJSON, CSV or one JSON
 * document, {@link nl.ongekend.api.cli.batch.BatchOutput} writes them to standard output or a file.
 * A file is on disk before the checkpoint that counts it, so that a run that was stopped anywhere
 * goes on at its latest checkpoint and ends with the same bytes.
 */
@NullMarked
package nl.ongekend.api.cli.batch;

import org.jspecify.annotations.NullMarked;
