"""What a person can do; one function is one use case."""
