/** What queries about components return. */
package se.websesam.configuration.view;
