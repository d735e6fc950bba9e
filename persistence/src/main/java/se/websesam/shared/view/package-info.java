/** Lists in pages: which page is asked for, and what it holds. */
package se.websesam.shared.view;
