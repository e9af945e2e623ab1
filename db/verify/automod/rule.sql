-- Verify guildkeeper:automod/rule on pg

begin;

select 'automod.rule'::regclass;

rollback;
