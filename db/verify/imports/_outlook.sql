-- Verify guildkeeper:imports/_outlook on pg

begin;

select 'imports._outlook'::regproc;

rollback;
