-- Verify guildkeeper:tickets/_staffed on pg

begin;

select 'tickets._staffed'::regproc;

rollback;
