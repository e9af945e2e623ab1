-- Verify guildkeeper:event/_next_day on pg

begin;

select 'event._next_day'::regproc;

rollback;
