-- Verify guildkeeper:event/_once on pg

begin;

select 'event._once'::regproc;

rollback;
