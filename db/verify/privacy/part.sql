-- Verify guildkeeper:privacy/part on pg

begin;

select 'privacy.part'::regclass;

rollback;
