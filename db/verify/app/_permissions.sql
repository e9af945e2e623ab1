-- Verify guildkeeper:app/_permissions on pg

begin;

select 'app._permissions'::regproc;

rollback;
