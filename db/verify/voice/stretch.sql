-- Verify guildkeeper:voice/stretch on pg

begin;

select 'voice.stretch'::regclass;

rollback;
