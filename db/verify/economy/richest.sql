-- Verify guildkeeper:economy/richest on pg

begin;

select 'economy.richest'::regproc;

rollback;
