"""What Packbench costs on this machine, each figure with its peer in the same run."""
