-- Verify guildkeeper:tickets/_hold on pg

begin;

select 'tickets._hold'::regproc;

rollback;
