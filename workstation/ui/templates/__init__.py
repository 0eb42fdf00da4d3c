"""The words of messages: changed beside how customers will read them, in every language."""
