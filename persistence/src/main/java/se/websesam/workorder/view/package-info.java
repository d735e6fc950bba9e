/** What pages show of work orders [arbetsorder]. */
package se.websesam.workorder.view;
