-- Verify guildkeeper:tickets/_opener_gone on pg

begin;

select 'tickets._opener_gone'::regproc;

rollback;
