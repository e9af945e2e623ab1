-- Verify guildkeeper:voice/stale_day on pg

begin;

select 'voice.stale_day'::regclass;

rollback;
