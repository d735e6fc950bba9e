/** The device list [hjälpmedel] of a holder. */
package se.websesam.device.view;
