-- Verify guildkeeper:imports/_read on pg

begin;

select 'imports._read'::regproc;

rollback;
