"""All SQL: the schema, the change log, one module per noun."""
