-- Revert guildkeeper:tickets/reopen from pg

begin;
set local role guildkeeper_owner;

drop function tickets.reopen;

commit;
