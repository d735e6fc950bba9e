package se.websesam.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import se.websesam.catalogue.domain.ChargingForm;
import se.websesam.configuration.domain.Build;
import se.websesam.configuration.domain.DeviceRules;
import se.websesam.configuration.domain.Fit;
import se.websesam.configuration.domain.MainDevice;
import se.websesam.configuration.domain.Part;
import se.websesam.configuration.domain.Place;
import se.websesam.configuration.domain.Relation;
import se.websesam.configuration.domain.RelationKind;
import se.websesam.configuration.domain.Side;

/**
 * 5,000 articles: 200 main devices and 4,800 parts, of which a device has 72 to choose from: in
 * twelve places, each of three sizes to the left and to the right, with relations, widths and
 * weights.
 */
final class BigCatalogue {

  static final int MAINS = 200;
  static final int ARTICLES = 5000;

  private static final int PARTS = ARTICLES - MAINS;
  private static final int PLACES = 12;
  private static final int SIZES = 3;
  private static final int AT_A_DEVICE = PLACES * SIZES * 2;

  private final Random dice = new Random(1);
  private final List<Part> parts = new ArrayList<>();
  private final List<DeviceRules> devices = new ArrayList<>();

  BigCatalogue() {
    for (int i = 1; i <= PARTS; i++) {
      boolean rented = dice.nextBoolean();
      parts.add(
          new Part(
              i,
              String.valueOf(10_000 + i),
              "Del " + i,
              rented ? ChargingForm.RENTAL : ChargingForm.SALE,
              BigDecimal.valueOf(5 + dice.nextInt(rented ? 60 : 1500)),
              true,
              dice.nextInt(30),
              dice.nextInt(4) == 0 ? 390 + 10 * dice.nextInt(8) : null));
    }
    for (int i = 1; i <= MAINS; i++) {
      devices.add(device(i));
    }
  }

  List<DeviceRules> devices() {
    return devices;
  }

  /** The standard with some parts added, now and then more than there is room for. */
  Build build(DeviceRules device) {
    List<Fit> fits = List.copyOf(device.fits());
    Build build = device.standard();
    for (int i = 1 + dice.nextInt(5); i > 0; i--) {
      build = device.add(build, fits.get(dice.nextInt(fits.size())).partId(), 1).build();
    }
    return build;
  }

  private DeviceRules device(int number) {
    int first = dice.nextInt(PARTS - AT_A_DEVICE);
    List<Part> here = parts.subList(first, first + AT_A_DEVICE);
    List<Fit> fits = new ArrayList<>();
    List<Place> places = new ArrayList<>();
    List<Relation> relations = new ArrayList<>();
    Map<Long, Integer> standard = new HashMap<>();
    for (int at = 0; at < PLACES; at++) {
      String place = "plats " + at;
      places.add(new Place(place, 2, 1, at % 3 == 0 ? 2 : 0, 380, 450));
      for (int size = 0; size < SIZES; size++) {
        Part left = here.get((at * SIZES + size) * 2);
        Part right = here.get((at * SIZES + size) * 2 + 1);
        fits.add(new Fit(left.id(), place, Side.LEFT, 1, 1));
        fits.add(new Fit(right.id(), place, Side.RIGHT, 1, 1));
        if (at % 2 == 0) {
          relations.add(new Relation(RelationKind.PAIR, left.id(), List.of(right.id())));
        }
        if (size == 0 && at % 3 != 2) {
          standard.put(left.id(), 1);
          standard.put(right.id(), 1);
        }
      }
    }
    for (int i = 0; i < AT_A_DEVICE / 2; i++) {
      RelationKind kind =
          List.of(RelationKind.NEEDS, RelationKind.EXCLUDES, RelationKind.REPLACES)
              .get(dice.nextInt(3));
      List<Long> others = new ArrayList<>();
      for (int n = kind == RelationKind.NEEDS ? 4 : 1; n > 0; n--) {
        others.add(here.get(dice.nextInt(AT_A_DEVICE)).id());
      }
      long part = here.get(dice.nextInt(AT_A_DEVICE)).id();
      others.remove(part);
      boolean touchesStandard =
          standard.containsKey(part) || others.stream().anyMatch(standard::containsKey);
      if (kind == RelationKind.NEEDS ? !standard.containsKey(part) : !touchesStandard) {
        relations.add(new Relation(kind, part, others));
      }
    }
    return new DeviceRules(
        new MainDevice(10_000L + number, "M" + number, "Huvud " + number, "Huvud", false, 40),
        here,
        fits,
        places,
        relations,
        Build.of(standard));
  }
}
