-- Verify guildkeeper:tickets/_viewer on pg

begin;

select 'tickets._viewer'::regproc;

rollback;
