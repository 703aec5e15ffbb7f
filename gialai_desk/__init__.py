"""GiaLai Desk: follow-up of the tasks that an office assigns in its notices, offline."""

__version__ = "0.1.0"
