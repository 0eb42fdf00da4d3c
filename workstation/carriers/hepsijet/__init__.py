"""HepsiJet by its REST service for customers; see README.md."""
