-- Verify guildkeeper:app/_write_audit on pg

begin;

select 'app._write_audit'::regproc;

rollback;
