-- Revert guildkeeper:event/voice_changed from pg

begin;
set local role guildkeeper_owner;

drop function event.voice_changed;

commit;
