-- Verify guildkeeper:tickets/_catch_up on pg

begin;

select 'tickets._catch_up'::regproc;

rollback;
