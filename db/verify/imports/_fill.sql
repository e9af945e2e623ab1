-- Verify guildkeeper:imports/_fill on pg

begin;

select 'imports._fill'::regproc;

rollback;
