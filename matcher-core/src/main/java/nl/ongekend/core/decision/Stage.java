package nl.ongekend.core.decision;

import java.util.EnumSet;
import java.util.Set;

/**
 * How far an introduction has come.
 *
 * <pre>
 * KEPT ─► PROPOSED ─► INTRODUCED ─► INTERVIEWED ─► OFFERED ─► PLACED
 *   steps may be passed over, not taken back
 *
 * DECLINED, STOPPED   from everywhere; PLACED only to STOPPED
 * REFUSED             once the employer knows who it is
 * REMOVED             from where no employer is waiting
 * KEPT                again, from DECLINED, REFUSED, STOPPED and REMOVED
 * </pre>
 */
public enum Stage {
  /** A coach keeps the vacancy in mind for the person. */
  KEPT,
  /** It was talked about with the person. */
  PROPOSED,
  /** The employer knows who it is. */
  INTRODUCED,
  /** There was an interview. */
  INTERVIEWED,
  /** The employer offered the job. */
  OFFERED,
  /** The person starts on a day. */
  PLACED,
  /** It is not for this person. Whether the person or the coach said so is not kept. */
  DECLINED,
  /** The employer said no. */
  REFUSED,
  /** It goes no further for another reason. */
  STOPPED,
  /** It was taken off the list. */
  REMOVED;

  /** Returns the stages that an introduction can begin with. */
  static Set<Stage> first() {
    return EnumSet.of(KEPT, DECLINED);
  }

  /** Returns what can follow, in the order of the stages. */
  public Set<Stage> next() {
    return switch (this) {
      case KEPT, PROPOSED -> {
        Set<Stage> next = forward();
        next.addAll(EnumSet.of(DECLINED, STOPPED, REMOVED));
        yield next;
      }
      case INTRODUCED, INTERVIEWED, OFFERED -> {
        Set<Stage> next = forward();
        next.addAll(EnumSet.of(DECLINED, REFUSED, STOPPED));
        yield next;
      }
      case PLACED -> EnumSet.of(STOPPED);
      case DECLINED, REFUSED, STOPPED -> EnumSet.of(KEPT, REMOVED);
      case REMOVED -> first();
    };
  }

  private Set<Stage> forward() {
    Set<Stage> later = EnumSet.range(this, PLACED);
    later.remove(this);
    return later;
  }

  /** Returns whether it leads towards the job: a decision for the pair. */
  public boolean isForward() {
    return compareTo(PLACED) <= 0;
  }

  /** Returns whether it is an end that has reasons: declined, refused or stopped. */
  public boolean isEnd() {
    return this == DECLINED || this == REFUSED || this == STOPPED;
  }
}
