-- Verify guildkeeper:tickets/_advance on pg

begin;

select 'tickets._advance'::regproc;

rollback;
