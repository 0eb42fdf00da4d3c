"""Vendure, through its Admin API."""
