// A program that does nothing: what starting a static Swift program costs.
