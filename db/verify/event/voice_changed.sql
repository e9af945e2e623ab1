-- Verify guildkeeper:event/voice_changed on pg

begin;

select 'event.voice_changed'::regproc;

rollback;
