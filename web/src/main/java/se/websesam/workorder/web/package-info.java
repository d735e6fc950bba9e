/** Pages of work orders [arbetsorder]. */
package se.websesam.workorder.web;
