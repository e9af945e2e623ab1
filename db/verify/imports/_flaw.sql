-- Verify guildkeeper:imports/_flaw on pg

begin;

select 'imports._flaw'::regproc;

rollback;
