-- Verify guildkeeper:automod/remove_rule on pg

begin;

select 'automod.remove_rule'::regproc;

rollback;
