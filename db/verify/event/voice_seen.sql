-- Verify guildkeeper:event/voice_seen on pg

begin;

select 'event.voice_seen'::regproc;

rollback;
