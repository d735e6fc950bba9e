/** What every page needs: texts and formats, the way on, what to do with exceptions. */
package se.websesam.shared.web;
