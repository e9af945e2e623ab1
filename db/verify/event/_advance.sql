-- Verify guildkeeper:event/_advance on pg

begin;

select 'event._advance'::regproc;

rollback;
