-- Verify guildkeeper:stats/_seal_voice on pg

begin;

select 'stats._seal_voice'::regproc;

rollback;
