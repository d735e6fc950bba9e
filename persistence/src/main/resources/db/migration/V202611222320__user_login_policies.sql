-- Policies (OIDs with spaces between them) under which a card may be issued; empty lets in every card
-- of the trusted authorities.
INSERT INTO parameter (parameter_key, parameter_value) VALUES ('login.policies', '');
