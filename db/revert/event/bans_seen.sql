-- Revert guildkeeper:event/bans_seen from pg

begin;
set local role guildkeeper_owner;

drop function event.bans_seen;

commit;
