"""Where is it? One search, the way of a parcel, what to answer, and the contact written down."""
