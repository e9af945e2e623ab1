-- Revert guildkeeper:event/heard from pg

begin;
set local role guildkeeper_owner;

drop function event.heard;

commit;
