-- Verify guildkeeper:roles/_read_colors on pg

begin;

select 'roles._read_colors'::regproc;

rollback;
