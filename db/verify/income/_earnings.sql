-- Verify guildkeeper:income/_earnings on pg

begin;

select 'income._earnings'::regproc;

rollback;
