/**
 * Target groups, for reports. To which groups a person belongs follows from {@code Circumstances}
 * by one rule for each group, with its source; groups overlap, and an answer that is missing leaves
 * a membership open.
 *
 * <p>No package of matching may depend on this one, no employer sees a group, and what is counted
 * here never changes a score.
 */
@NullMarked
package nl.ongekend.core.group;

import org.jspecify.annotations.NullMarked;
