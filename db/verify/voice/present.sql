-- Verify guildkeeper:voice/present on pg

begin;

select 'voice.present'::regclass;

rollback;
