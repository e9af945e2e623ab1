-- Verify guildkeeper:automod/selfcheck on pg

begin;

select 'automod.selfcheck'::regproc;

rollback;
