-- Verify guildkeeper:event/_look_at on pg

begin;

select 'event._look_at'::regproc;

rollback;
