-- Verify guildkeeper:text/_path on pg

begin;

select 'text._path'::regproc;

rollback;
