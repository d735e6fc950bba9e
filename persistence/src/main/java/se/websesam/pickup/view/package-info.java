/** What pages show of pickup orders [hämtorder]. */
package se.websesam.pickup.view;
