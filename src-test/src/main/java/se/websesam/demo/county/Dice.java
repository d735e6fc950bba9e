package se.websesam.demo.county;

import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/** Chance that falls alike each time: the same marks give the same throws. */
final class Dice {

  private static final long SEED = 9999;

  private final SplittableRandom random;

  private Dice(long seed) {
    random = new SplittableRandom(seed);
  }

  static Dice of(String purpose, long number) {
    long start = new SplittableRandom(SEED + purpose.hashCode()).nextLong();
    // drawn once more, so that neighbours do not throw each other's numbers in turn
    return new Dice(new SplittableRandom(start ^ number * 0xD1342543DE82EF95L).nextLong());
  }

  boolean chance(int perMille) {
    return random.nextInt(1000) < perMille;
  }

  int between(int first, int last) {
    return random.nextInt(first, last + 1);
  }

  <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  UUID uuid() {
    // version and variant bits of a random UUID
    long high = random.nextLong() & ~0xF000L | 0x4000L;
    long low = random.nextLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
    return new UUID(high, low);
  }
}
