-- Verify guildkeeper:income/_earn on pg

begin;

select 'income._earn'::regproc;

rollback;
