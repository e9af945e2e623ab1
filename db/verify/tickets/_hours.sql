-- Verify guildkeeper:tickets/_hours on pg

begin;

select 'tickets._hours'::regproc;

rollback;
