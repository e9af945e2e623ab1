-- Verify guildkeeper:imports/_end on pg

begin;

select 'imports._end'::regproc;

rollback;
