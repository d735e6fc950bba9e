/** Writing, looking into and answering deviation reports [felrapport]. */
package se.websesam.deviation.service;
