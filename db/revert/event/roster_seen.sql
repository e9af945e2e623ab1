-- Revert guildkeeper:event/roster_seen from pg

begin;
set local role guildkeeper_owner;

drop function event.roster_seen;

commit;
