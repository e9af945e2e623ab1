-- Verify guildkeeper:event/_keep_days on pg

begin;

select 'event._keep_days'::regproc;

rollback;
