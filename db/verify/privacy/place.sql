-- Verify guildkeeper:privacy/place on pg

begin;

select 'privacy.place'::regclass;

rollback;
