-- Verify guildkeeper:voice/selfcheck on pg

begin;

select 'voice.selfcheck'::regproc;

rollback;
