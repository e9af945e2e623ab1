-- Revert guildkeeper:event/selfcheck from pg

begin;
set local role guildkeeper_owner;

drop function event.selfcheck;

commit;
