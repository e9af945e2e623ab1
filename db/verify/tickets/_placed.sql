-- Verify guildkeeper:tickets/_placed on pg

begin;

select 'tickets._placed'::regproc;

rollback;
