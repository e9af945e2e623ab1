-- Verify guildkeeper:automod/rules on pg

begin;

select 'automod.rules'::regproc;

rollback;
