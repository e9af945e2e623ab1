-- Revert guildkeeper:tickets/targets from pg

begin;
set local role guildkeeper_owner;

drop function tickets.targets;

commit;
