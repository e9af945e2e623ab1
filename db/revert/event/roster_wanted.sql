-- Revert guildkeeper:event/roster_wanted from pg

begin;
set local role guildkeeper_owner;

drop function event.roster_wanted;

commit;
