-- Verify guildkeeper:app/_next_maintenance on pg

begin;

select 'app._next_maintenance'::regproc;

rollback;
