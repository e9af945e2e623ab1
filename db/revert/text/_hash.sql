-- Revert guildkeeper:text/_hash from pg

begin;
set local role guildkeeper_owner;

drop function text._hash;

commit;
