-- Verify guildkeeper:automod/match on pg

begin;

select 'automod.match'::regclass;

rollback;
