-- Verify guildkeeper:privacy/shelf on pg

begin;

select 'privacy.shelf'::regclass;

rollback;
