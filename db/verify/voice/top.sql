-- Verify guildkeeper:voice/top on pg

begin;

select 'voice.top'::regproc;

rollback;
