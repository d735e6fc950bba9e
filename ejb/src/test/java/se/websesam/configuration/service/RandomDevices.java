package se.websesam.configuration.service;

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

/** Small catalogues thrown by dice: a main device, a handful of parts and rules of every kind. */
final class RandomDevices {

  private final Random dice;

  RandomDevices(long seed) {
    dice = new Random(seed);
  }

  DeviceRules device() {
    int count = 3 + dice.nextInt(3);
    List<Place> places = List.of(place("hjul"), place("dynor"));
    List<Part> parts = new ArrayList<>();
    List<Fit> fits = new ArrayList<>();
    Map<Long, Integer> standard = new HashMap<>();
    for (long id = 1; id <= count; id++) {
      parts.add(part(id));
      if (!oneIn(8)) {
        fits.add(fit(id));
      }
      if (oneIn(3)) {
        standard.put(id, 1 + dice.nextInt(2));
      }
    }
    List<Relation> relations = new ArrayList<>();
    for (int i = dice.nextInt(4); i > 0; i--) {
      relations.add(relation(count));
    }
    Integer limit = oneIn(2) ? null : 60 + dice.nextInt(60);
    return new DeviceRules(
        new MainDevice(100, "M", "Huvud", "Huvud", oneIn(40), limit),
        parts,
        fits,
        places,
        relations,
        Build.of(standard));
  }

  /** Some build of the device's parts, mostly a wrong one. */
  Build build(DeviceRules rules) {
    Map<Long, Integer> pieces = new HashMap<>(rules.standard().pieces());
    for (Part part : rules.parts()) {
      if (oneIn(2)) {
        pieces.put(part.id(), dice.nextInt(3));
      }
    }
    return Build.of(pieces);
  }

  Integer userKilograms() {
    return oneIn(2) ? null : 40 + dice.nextInt(60);
  }

  private Part part(long id) {
    boolean rented = oneIn(2);
    return new Part(
        id,
        "A" + id,
        "Del " + id,
        rented ? ChargingForm.RENTAL : ChargingForm.SALE,
        BigDecimal.valueOf(dice.nextInt(rented ? 50 : 900)),
        !oneIn(10),
        oneIn(2) ? 0 : dice.nextInt(150),
        oneIn(2) ? null : 300 + 50 * dice.nextInt(5));
  }

  private Fit fit(long id) {
    int most = 1 + dice.nextInt(2);
    return new Fit(
        id,
        oneIn(3) ? null : oneIn(2) ? "hjul" : "dynor",
        Side.values()[dice.nextInt(3)],
        1 + dice.nextInt(most),
        most);
  }

  private Place place(String name) {
    return new Place(
        name,
        1 + dice.nextInt(3),
        oneIn(2) ? null : 1,
        dice.nextInt(3),
        oneIn(3) ? 350 : null,
        oneIn(3) ? 450 : null);
  }

  private Relation relation(int count) {
    long part = 1 + dice.nextInt(count);
    List<Long> others = new ArrayList<>();
    for (long id = 1; id <= count; id++) {
      if (id != part && oneIn(2)) {
        others.add(id);
      }
    }
    return new Relation(
        RelationKind.values()[dice.nextInt(RelationKind.values().length)], part, others);
  }

  private boolean oneIn(int n) {
    return dice.nextInt(n) == 0;
  }
}
