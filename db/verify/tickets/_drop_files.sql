-- Verify guildkeeper:tickets/_drop_files on pg

begin;

select 'tickets._drop_files'::regproc;

rollback;
