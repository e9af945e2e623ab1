-- Verify guildkeeper:stats/_is_hidden on pg

begin;

select 'stats._is_hidden'::regproc;

rollback;
