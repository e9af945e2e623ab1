-- Verify guildkeeper:tickets/_forget_files on pg

begin;

select 'tickets._forget_files'::regproc;

rollback;
