-- Revert guildkeeper:text/_atom_code from pg

begin;
set local role guildkeeper_owner;

drop function text._atom_code;

commit;
