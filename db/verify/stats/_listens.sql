-- Verify guildkeeper:stats/_listens on pg

begin;

select 'stats._listens'::regproc;

rollback;
