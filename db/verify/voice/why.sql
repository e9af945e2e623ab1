-- Verify guildkeeper:voice/why on pg

begin;

select 'voice.why'::regproc;

rollback;
