-- Verify guildkeeper:stats/_left_unheard on pg

begin;

select 'stats._left_unheard'::regproc;

rollback;
