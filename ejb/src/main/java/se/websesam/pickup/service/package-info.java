/** Writing, planning, collecting and receiving pickup orders [hämtorder]. */
package se.websesam.pickup.service;
