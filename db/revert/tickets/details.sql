-- Revert guildkeeper:tickets/details from pg

begin;
set local role guildkeeper_owner;

drop function tickets.details;

commit;
