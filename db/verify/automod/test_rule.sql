-- Verify guildkeeper:automod/test_rule on pg

begin;

select 'automod.test_rule'::regproc;

rollback;
