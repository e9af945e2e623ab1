-- Revert guildkeeper:tickets/selfcheck from pg

begin;
set local role guildkeeper_owner;

drop function tickets.selfcheck;

commit;
