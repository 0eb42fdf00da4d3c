"""Reports: what was, as figures, charts and tables; to take away as CSV, XLSX and PDF."""
