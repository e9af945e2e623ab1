-- Verify guildkeeper:automod/settings on pg

begin;

select 'automod.settings'::regclass;

rollback;
