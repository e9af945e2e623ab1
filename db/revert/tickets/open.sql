-- Revert guildkeeper:tickets/open from pg

begin;
set local role guildkeeper_owner;

drop function tickets.open;

commit;
