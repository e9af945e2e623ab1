-- Verify guildkeeper:app/_can on pg

begin;

select 'app._can'::regproc;

rollback;
