-- Verify guildkeeper:economy/reverse on pg

begin;

select 'economy.reverse'::regproc;

rollback;
