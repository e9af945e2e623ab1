-- Verify guildkeeper:tickets/_not_reached on pg

begin;

select 'tickets._not_reached'::regproc;

rollback;
