-- Verify guildkeeper:event/_new_day on pg

begin;

select 'event._new_day'::regproc;
select 1 / count(*) from outbox.handler where function = 'event._new_day';

rollback;
