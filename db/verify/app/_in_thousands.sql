-- Verify guildkeeper:app/_in_thousands on pg

begin;

select 'app._in_thousands'::regproc;

rollback;
