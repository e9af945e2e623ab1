-- Verify guildkeeper:app/_keep_maintained on pg

begin;

select 'app._keep_maintained'::regproc;

rollback;
