"""Web shops on the loopback interface, with a ledger of their own: types theirs, behaviour ours."""
