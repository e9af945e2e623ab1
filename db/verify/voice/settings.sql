-- Verify guildkeeper:voice/settings on pg

begin;

select 'voice.settings'::regclass;

rollback;
