-- Verify guildkeeper:stats/_threads on pg

begin;

select 'stats._threads'::regproc;

rollback;
