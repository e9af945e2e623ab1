-- Verify guildkeeper:app/_checkup on pg

begin;

select 'app._checkup'::regproc;

rollback;
