-- Verify guildkeeper:tickets/_not_said on pg

begin;

select 'tickets._not_said'::regproc;

rollback;
