"""Set-up (F8): the shop, its printers, carriers, mail server and the bench itself."""
