-- Verify guildkeeper:tickets/_notice on pg

begin;

select 'tickets._notice'::regproc;

rollback;
