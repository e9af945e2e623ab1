-- Verify guildkeeper:moderation/_crossed on pg

begin;

select 'moderation._crossed'::regproc;

rollback;
