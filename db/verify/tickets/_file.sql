-- Verify guildkeeper:tickets/_file on pg

begin;

select 'tickets._file'::regproc;

rollback;
