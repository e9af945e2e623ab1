-- Verify guildkeeper:tickets/_say_reopened on pg

begin;

select 'tickets._say_reopened'::regproc;

rollback;
