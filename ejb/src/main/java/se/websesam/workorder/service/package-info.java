/** Writing, planning, doing and closing work orders [arbetsorder]. */
package se.websesam.workorder.service;
