/** Deviation reports [felrapport, avvikelse, reklamation]: what went wrong, and what came of it. */
package se.websesam.deviation.domain;
