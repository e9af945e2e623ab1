-- Verify guildkeeper:event/_new_day on pg

begin;

select 'event._new_day'::regproc;

rollback;
