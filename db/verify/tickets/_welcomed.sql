-- Verify guildkeeper:tickets/_welcomed on pg

begin;

select 'tickets._welcomed'::regproc;

rollback;
