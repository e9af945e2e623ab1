-- Verify guildkeeper:app/voice_state on pg

begin;

select 'app.voice_state'::regtype;

rollback;
