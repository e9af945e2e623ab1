-- Verify guildkeeper:app/_forget on pg

begin;

select 'app._forget'::regproc;

rollback;
