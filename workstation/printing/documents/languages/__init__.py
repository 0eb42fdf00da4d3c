"""The words of documents, a module each language; all have the same names."""
