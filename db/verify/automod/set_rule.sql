-- Verify guildkeeper:automod/set_rule on pg

begin;

select 'automod.set_rule'::regproc;

rollback;
