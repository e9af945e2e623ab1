-- Verify guildkeeper:stats/_maintain on pg

begin;

select 'stats._maintain'::regproc;

rollback;
