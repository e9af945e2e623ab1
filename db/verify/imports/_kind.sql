-- Verify guildkeeper:imports/_kind on pg

begin;

select 'imports._kind'::regproc;

rollback;
