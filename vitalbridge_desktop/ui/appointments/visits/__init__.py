"""The chosen visits: their panel and menu, and what is done to them."""
