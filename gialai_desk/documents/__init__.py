"""Every file that people made or will open: text, Word, PDF, Excel."""
