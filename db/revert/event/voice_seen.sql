-- Revert guildkeeper:event/voice_seen from pg

begin;
set local role guildkeeper_owner;

drop function event.voice_seen;

commit;
