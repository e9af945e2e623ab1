-- Verify guildkeeper:imports/_names on pg

begin;

select 'imports._names'::regproc;

rollback;
