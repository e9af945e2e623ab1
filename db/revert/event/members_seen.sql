-- Revert guildkeeper:event/members_seen from pg

begin;
set local role guildkeeper_owner;

drop function event.members_seen;

commit;
