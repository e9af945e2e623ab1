-- Verify guildkeeper:event/_see_members on pg

begin;

select 'event._see_members'::regproc;

rollback;
