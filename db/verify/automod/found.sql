-- Verify guildkeeper:automod/found on pg

begin;

select 'automod.found'::regtype;

rollback;
