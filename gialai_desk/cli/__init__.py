"""The command line over the same actions."""
