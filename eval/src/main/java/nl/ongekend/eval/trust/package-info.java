/**
 * Proof that the score is right, on generated data of any size.
 *
 * <p>Four checks. {@link nl.ongekend.eval.trust.KernelCheck} holds every answer of the kernel to
 * that of scoring every pair. {@link nl.ongekend.eval.trust.ExplanationCheck} adds explanations up
 * and takes their reasons away. {@link nl.ongekend.eval.trust.NeverListCheck} changes what must not
 * count; {@link nl.ongekend.eval.trust.FieldUse} says of every field of a document what it may do.
 * {@link nl.ongekend.eval.trust.GapCheck} takes answers away and looks what is still found.
 *
 * <p>{@link nl.ongekend.eval.trust.Trust} runs them all. The same data show what the settings of
 * the score do: {@link nl.ongekend.eval.trust.WeightEffects} changes one weight at a time, {@link
 * nl.ongekend.eval.trust.GroupEffects} compares groups and municipalities.
 */
@NullMarked
package nl.ongekend.eval.trust;

import org.jspecify.annotations.NullMarked;
