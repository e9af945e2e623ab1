-- Revert guildkeeper:tickets/types from pg

begin;
set local role guildkeeper_owner;

drop function tickets.types;

commit;
