-- Verify guildkeeper:app/_refuse on pg

begin;

select 'app._refuse'::regproc;

rollback;
