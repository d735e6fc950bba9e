/** The device list [hjälpmedel], with components under their main devices. */
package se.websesam.device.web;
