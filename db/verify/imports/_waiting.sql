-- Verify guildkeeper:imports/_waiting on pg

begin;

select 'imports._waiting'::regproc;

rollback;
