-- Verify guildkeeper:stats/_was_active on pg

begin;

select 'stats._was_active'::regproc;

rollback;
