-- Verify guildkeeper:imports/_cases on pg

begin;

select 'imports._cases'::regproc;

rollback;
