/** Pages of pickup orders [hämtorder]. */
package se.websesam.pickup.web;
