"""Official papers as blocks, the decree's rules as data, and the layout of blocks on pages."""
