-- Verify guildkeeper:imports/_number on pg

begin;

select 'imports._number'::regproc;

rollback;
