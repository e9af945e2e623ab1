-- Verify guildkeeper:imports/_progress on pg

begin;

select 'imports._progress'::regproc;

rollback;
