"""From a label to a printer's language and out of the printer."""
