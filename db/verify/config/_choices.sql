-- Verify guildkeeper:config/_choices on pg

begin;

select 'config._choices'::regproc;

rollback;
