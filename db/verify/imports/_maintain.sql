-- Verify guildkeeper:imports/_maintain on pg

begin;

select 'imports._maintain'::regproc;

rollback;
