"""Tables to take away, as CSV and XLSX. No text is ever a formula there."""
