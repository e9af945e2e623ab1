-- Verify guildkeeper:economy/_points on pg

begin;

select 'economy._points(bigint[])'::regprocedure;

rollback;
