-- Verify guildkeeper:event/_heard_until on pg

begin;

select 'event._heard_until'::regproc;

rollback;
