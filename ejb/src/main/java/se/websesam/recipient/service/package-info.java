/** Finding the patient or care unit that devices are for, with a reason when needed. */
package se.websesam.recipient.service;
