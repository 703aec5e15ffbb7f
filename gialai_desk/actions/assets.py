"""Where the shipped files lie, for the shells."""

from gialai_desk.documents.resources import root as resource_root

__all__ = ["resource_root"]
