"""Labels as carriers send them: told apart, checked, measured and fitted to the loaded paper.

`fitter.fit` is the way in. What draws stays as it came whenever it fits; pictures and PDF are
read in a process of their own (`child`), which has limits of time and memory.
"""
