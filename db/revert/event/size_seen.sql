-- Revert guildkeeper:event/size_seen from pg

begin;
set local role guildkeeper_owner;

drop function event.size_seen;

commit;
