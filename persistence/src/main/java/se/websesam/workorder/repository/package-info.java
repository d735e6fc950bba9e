/** Where work orders [arbetsorder] are kept. */
package se.websesam.workorder.repository;
