-- Verify guildkeeper:app/_choices on pg

begin;

select 'app._choices'::regproc;

rollback;
