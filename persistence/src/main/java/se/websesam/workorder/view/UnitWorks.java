package se.websesam.workorder.view;

import java.util.List;

/** What has been done with a unit and when it is to be checked [individkort]. */
public record UnitWorks(List<UnitWork> works, List<UnitCheck> checks) {}
