"""The only home of SQLAlchemy: tables, unit of work, views, migrations."""
