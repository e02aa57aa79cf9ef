/**
 * The kernel: exact top k of one document against a segment of documents of the other side.
 *
 * <p>Documents of a segment are laid out in blocks of 16,384. Skills are <em>postings</em>: for
 * each block and skill the documents that have it. Everything else is a <em>code</em>: the distinct
 * facets of a segment are numbered, each document is eight numbers in a row ({@link
 * nl.ongekend.core.kernel.Columns}), and a query looks the points of a code up in a {@link
 * nl.ongekend.core.kernel.CodeTable} that it fills when a code is first met.
 *
 * <p>A query goes block by block. It adds the postings of its skills into an accumulator per
 * document; scans the accumulators for documents that can still reach the k-th score with every
 * other term at its maximum; and evaluates those in full, giving up as soon as the rest cannot
 * suffice. Blocks whose occupations are nearest come first, so that the k-th score is high early.
 * Within a block of vacancies each run of one occupation has a bound of its own. Nothing is
 * approximated: what is skipped is proven to be below.
 *
 * <p>{@link nl.ongekend.core.kernel.PassportKernel} finds vacancies for a person by scatter-add,
 * {@link nl.ongekend.core.kernel.VacancyKernel} finds people for a vacancy by scatter-max, because
 * several claims of one person may count for one requirement and only the best does. The arithmetic
 * of every term is that of {@code core.score}; there is no second copy of it here.
 */
@NullMarked
package nl.ongekend.core.kernel;

import org.jspecify.annotations.NullMarked;
