/** Work orders [arbetsorder]: what is to be done with a device, and what it takes. */
package se.websesam.workorder.domain;
