-- Verify guildkeeper:automod/trace on pg

begin;

select 'automod.trace'::regclass;

rollback;
