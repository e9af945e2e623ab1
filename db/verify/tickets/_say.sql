-- Verify guildkeeper:tickets/_say on pg

begin;

select 'tickets._say'::regproc;

rollback;
