-- Verify guildkeeper:tickets/_sight on pg

begin;

select 'tickets._sight'::regproc;

rollback;
