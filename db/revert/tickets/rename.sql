-- Revert guildkeeper:tickets/rename from pg

begin;
set local role guildkeeper_owner;

drop function tickets.rename;

commit;
