-- Verify guildkeeper:voice/day on pg

begin;

select 'voice.day'::regclass;

rollback;
