"""Designer forms, compiled; made by ui/compile.py."""
