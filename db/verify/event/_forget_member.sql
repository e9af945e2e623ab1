-- Verify guildkeeper:event/_forget_member on pg

begin;

select 'event._forget_member'::regproc;

rollback;
