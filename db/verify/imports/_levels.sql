-- Verify guildkeeper:imports/_levels on pg

begin;

select 'imports._levels'::regproc;

rollback;
