-- Verify guildkeeper:stats/_last_span on pg

begin;

select 'stats._last_span'::regproc;

rollback;
