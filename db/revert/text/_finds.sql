-- Revert guildkeeper:text/_finds from pg

begin;
set local role guildkeeper_owner;

drop function text._finds;

commit;
