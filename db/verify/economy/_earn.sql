-- Verify guildkeeper:economy/_earn on pg

begin;

select 'economy._earn(event.message[])'::regprocedure;

rollback;
