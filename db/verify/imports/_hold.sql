-- Verify guildkeeper:imports/_hold on pg

begin;

select 'imports._hold'::regproc;

rollback;
