"""Reading a notice: from its text to the tasks it assigns, each value with its place and reason.

`model` holds what reading gives, `reading` does it; the patterns of `reading` take a quarter of a second to
compile, so it is imported where a notice is really read.
"""
