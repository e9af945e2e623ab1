-- Verify guildkeeper:app/_argument on pg

begin;

select 'app._argument'::regproc;

rollback;
