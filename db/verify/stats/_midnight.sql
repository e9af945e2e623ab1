-- Verify guildkeeper:stats/_midnight on pg

begin;

select 'stats._midnight'::regproc;

rollback;
