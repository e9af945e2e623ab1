-- Verify guildkeeper:tickets/_settle on pg

begin;

select 'tickets._settle'::regproc;

rollback;
