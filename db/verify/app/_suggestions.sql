-- Verify guildkeeper:app/_suggestions on pg

begin;

select 'app._suggestions'::regproc;

rollback;
